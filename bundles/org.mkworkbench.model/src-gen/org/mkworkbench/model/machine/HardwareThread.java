/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hardware Thread</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A logical CPU.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.HardwareThread#getPhysicalId <em>Physical Id</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.HardwareThread#isOnline <em>Online</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.HardwareThread#isAllowed <em>Allowed</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.HardwareThread#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.HardwareThread#getNumaNodes <em>Numa Nodes</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getHardwareThread()
 * @model
 * @generated
 */
public interface HardwareThread extends TopologyObject {
	/**
	 * Returns the value of the '<em><b>Physical Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * x86 APIC id, arm64 MPIDR or riscv hart id; null while unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Physical Id</em>' attribute.
	 * @see #setPhysicalId(Long)
	 * @see org.mkworkbench.model.machine.MachinePackage#getHardwareThread_PhysicalId()
	 * @model
	 * @generated
	 */
	Long getPhysicalId();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.HardwareThread#getPhysicalId <em>Physical Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Physical Id</em>' attribute.
	 * @see #getPhysicalId()
	 * @generated
	 */
	void setPhysicalId(Long value);

	/**
	 * Returns the value of the '<em><b>Online</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Online</em>' attribute.
	 * @see #setOnline(boolean)
	 * @see org.mkworkbench.model.machine.MachinePackage#getHardwareThread_Online()
	 * @model default="true"
	 * @generated
	 */
	boolean isOnline();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.HardwareThread#isOnline <em>Online</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Online</em>' attribute.
	 * @see #isOnline()
	 * @generated
	 */
	void setOnline(boolean value);

	/**
	 * Returns the value of the '<em><b>Allowed</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False when a cgroup or the like keeps it from us.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allowed</em>' attribute.
	 * @see #setAllowed(boolean)
	 * @see org.mkworkbench.model.machine.MachinePackage#getHardwareThread_Allowed()
	 * @model default="true"
	 * @generated
	 */
	boolean isAllowed();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.HardwareThread#isAllowed <em>Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allowed</em>' attribute.
	 * @see #isAllowed()
	 * @generated
	 */
	void setAllowed(boolean value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.mkworkbench.model.machine.CpuKind#getThreads <em>Threads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Null on machines with one kind of core.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' reference.
	 * @see #setKind(CpuKind)
	 * @see org.mkworkbench.model.machine.MachinePackage#getHardwareThread_Kind()
	 * @see org.mkworkbench.model.machine.CpuKind#getThreads
	 * @model opposite="threads" resolveProxies="false"
	 * @generated
	 */
	CpuKind getKind();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.HardwareThread#getKind <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' reference.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CpuKind value);

	/**
	 * Returns the value of the '<em><b>Numa Nodes</b></em>' reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.NumaNode}.
	 * It is bidirectional and its opposite is '{@link org.mkworkbench.model.machine.NumaNode#getThreads <em>Threads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nodes local to this CPU.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Numa Nodes</em>' reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getHardwareThread_NumaNodes()
	 * @see org.mkworkbench.model.machine.NumaNode#getThreads
	 * @model opposite="threads" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<NumaNode> getNumaNodes();

} // HardwareThread
