/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Machine</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One physical computer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.Machine#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Machine#getArchitecture <em>Architecture</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Machine#getPageSize <em>Page Size</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Machine#getMemoryBlockSize <em>Memory Block Size</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Machine#getSources <em>Sources</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Machine#getChildren <em>Children</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Machine#getNumaNodes <em>Numa Nodes</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Machine#getMemoryRanges <em>Memory Ranges</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Machine#getPciBridges <em>Pci Bridges</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Machine#getPciDevices <em>Pci Devices</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Machine#getPlatformDevices <em>Platform Devices</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Machine#getDistances <em>Distances</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Machine#getMemoryAttributes <em>Memory Attributes</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Machine#getCpuKinds <em>Cpu Kinds</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Machine#getMemoryModules <em>Memory Modules</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Machine#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Machine#getBootThread <em>Boot Thread</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getMachine()
 * @model
 * @generated
 */
public interface Machine extends SourcedElement {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMachine_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.Machine#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Architecture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As uname -m: x86_64, aarch64, riscv64, ...
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Architecture</em>' attribute.
	 * @see #setArchitecture(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMachine_Architecture()
	 * @model
	 * @generated
	 */
	String getArchitecture();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.Machine#getArchitecture <em>Architecture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Architecture</em>' attribute.
	 * @see #getArchitecture()
	 * @generated
	 */
	void setArchitecture(String value);

	/**
	 * Returns the value of the '<em><b>Page Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page Size</em>' attribute.
	 * @see #setPageSize(Long)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMachine_PageSize()
	 * @model
	 * @generated
	 */
	Long getPageSize();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.Machine#getPageSize <em>Page Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page Size</em>' attribute.
	 * @see #getPageSize()
	 * @generated
	 */
	void setPageSize(Long value);

	/**
	 * Returns the value of the '<em><b>Memory Block Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hot-add granularity in bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory Block Size</em>' attribute.
	 * @see #setMemoryBlockSize(Long)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMachine_MemoryBlockSize()
	 * @model
	 * @generated
	 */
	Long getMemoryBlockSize();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.Machine#getMemoryBlockSize <em>Memory Block Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Block Size</em>' attribute.
	 * @see #getMemoryBlockSize()
	 * @generated
	 */
	void setMemoryBlockSize(Long value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getMachine_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Children</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.TopologyObject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Packages, or whatever is outermost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Children</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getMachine_Children()
	 * @model containment="true"
	 * @generated
	 */
	EList<TopologyObject> getChildren();

	/**
	 * Returns the value of the '<em><b>Numa Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.NumaNode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Numa Nodes</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getMachine_NumaNodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<NumaNode> getNumaNodes();

	/**
	 * Returns the value of the '<em><b>Memory Ranges</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.MemoryRange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory Ranges</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getMachine_MemoryRanges()
	 * @model containment="true"
	 * @generated
	 */
	EList<MemoryRange> getMemoryRanges();

	/**
	 * Returns the value of the '<em><b>Pci Bridges</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.PciBridge}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pci Bridges</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getMachine_PciBridges()
	 * @model containment="true"
	 * @generated
	 */
	EList<PciBridge> getPciBridges();

	/**
	 * Returns the value of the '<em><b>Pci Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.PciDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pci Devices</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getMachine_PciDevices()
	 * @model containment="true"
	 * @generated
	 */
	EList<PciDevice> getPciDevices();

	/**
	 * Returns the value of the '<em><b>Platform Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.PlatformDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Platform Devices</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getMachine_PlatformDevices()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlatformDevice> getPlatformDevices();

	/**
	 * Returns the value of the '<em><b>Distances</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.DistanceMatrix}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Distances</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getMachine_Distances()
	 * @model containment="true"
	 * @generated
	 */
	EList<DistanceMatrix> getDistances();

	/**
	 * Returns the value of the '<em><b>Memory Attributes</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.MemoryAttribute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory Attributes</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getMachine_MemoryAttributes()
	 * @model containment="true"
	 * @generated
	 */
	EList<MemoryAttribute> getMemoryAttributes();

	/**
	 * Returns the value of the '<em><b>Cpu Kinds</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.CpuKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpu Kinds</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getMachine_CpuKinds()
	 * @model containment="true"
	 * @generated
	 */
	EList<CpuKind> getCpuKinds();

	/**
	 * Returns the value of the '<em><b>Memory Modules</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.MemoryModule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory Modules</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getMachine_MemoryModules()
	 * @model containment="true"
	 * @generated
	 */
	EList<MemoryModule> getMemoryModules();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.ImportNote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getMachine_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<ImportNote> getNotes();

	/**
	 * Returns the value of the '<em><b>Boot Thread</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The CPU that booted the machine; cannot be given away.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boot Thread</em>' reference.
	 * @see #setBootThread(HardwareThread)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMachine_BootThread()
	 * @model resolveProxies="false"
	 * @generated
	 */
	HardwareThread getBootThread();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.Machine#getBootThread <em>Boot Thread</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot Thread</em>' reference.
	 * @see #getBootThread()
	 * @generated
	 */
	void setBootThread(HardwareThread value);

} // Machine
