/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pci Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A PCI function that can be given to a kernel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.PciDevice#getSlot <em>Slot</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciDevice#getTotalVfs <em>Total Vfs</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciDevice#getActiveVfs <em>Active Vfs</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciDevice#getPhysicalFunction <em>Physical Function</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciDevice#isBootCritical <em>Boot Critical</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciDevice#getBootCriticalReason <em>Boot Critical Reason</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciDevice#getOsDevices <em>Os Devices</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getPciDevice()
 * @model
 * @generated
 */
public interface PciDevice extends PciFunction {
	/**
	 * Returns the value of the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Slot</em>' attribute.
	 * @see #setSlot(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciDevice_Slot()
	 * @model
	 * @generated
	 */
	String getSlot();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciDevice#getSlot <em>Slot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slot</em>' attribute.
	 * @see #getSlot()
	 * @generated
	 */
	void setSlot(String value);

	/**
	 * Returns the value of the '<em><b>Total Vfs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SR-IOV virtual functions the hardware offers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Total Vfs</em>' attribute.
	 * @see #setTotalVfs(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciDevice_TotalVfs()
	 * @model
	 * @generated
	 */
	Integer getTotalVfs();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciDevice#getTotalVfs <em>Total Vfs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total Vfs</em>' attribute.
	 * @see #getTotalVfs()
	 * @generated
	 */
	void setTotalVfs(Integer value);

	/**
	 * Returns the value of the '<em><b>Active Vfs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Active Vfs</em>' attribute.
	 * @see #setActiveVfs(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciDevice_ActiveVfs()
	 * @model
	 * @generated
	 */
	Integer getActiveVfs();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciDevice#getActiveVfs <em>Active Vfs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active Vfs</em>' attribute.
	 * @see #getActiveVfs()
	 * @generated
	 */
	void setActiveVfs(Integer value);

	/**
	 * Returns the value of the '<em><b>Physical Function</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Set on a virtual function.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Physical Function</em>' reference.
	 * @see #setPhysicalFunction(PciDevice)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciDevice_PhysicalFunction()
	 * @model resolveProxies="false"
	 * @generated
	 */
	PciDevice getPhysicalFunction();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciDevice#getPhysicalFunction <em>Physical Function</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Physical Function</em>' reference.
	 * @see #getPhysicalFunction()
	 * @generated
	 */
	void setPhysicalFunction(PciDevice value);

	/**
	 * Returns the value of the '<em><b>Boot Critical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The machine does not run without it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boot Critical</em>' attribute.
	 * @see #setBootCritical(boolean)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciDevice_BootCritical()
	 * @model
	 * @generated
	 */
	boolean isBootCritical();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciDevice#isBootCritical <em>Boot Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot Critical</em>' attribute.
	 * @see #isBootCritical()
	 * @generated
	 */
	void setBootCritical(boolean value);

	/**
	 * Returns the value of the '<em><b>Boot Critical Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Boot Critical Reason</em>' attribute.
	 * @see #setBootCriticalReason(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciDevice_BootCriticalReason()
	 * @model
	 * @generated
	 */
	String getBootCriticalReason();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciDevice#getBootCriticalReason <em>Boot Critical Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot Critical Reason</em>' attribute.
	 * @see #getBootCriticalReason()
	 * @generated
	 */
	void setBootCriticalReason(String value);

	/**
	 * Returns the value of the '<em><b>Os Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.OsDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Os Devices</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciDevice_OsDevices()
	 * @model containment="true"
	 * @generated
	 */
	EList<OsDevice> getOsDevices();

} // PciDevice
