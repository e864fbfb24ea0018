/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cpu Kind</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of core, such as performance or efficiency.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.CpuKind#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.CpuKind#getEfficiency <em>Efficiency</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.CpuKind#getMaxFrequencyMHz <em>Max Frequency MHz</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.CpuKind#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.CpuKind#getThreads <em>Threads</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getCpuKind()
 * @model
 * @generated
 */
public interface CpuKind extends SourcedElement {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getCpuKind_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.CpuKind#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Efficiency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Higher is faster; null while unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Efficiency</em>' attribute.
	 * @see #setEfficiency(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getCpuKind_Efficiency()
	 * @model
	 * @generated
	 */
	Integer getEfficiency();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.CpuKind#getEfficiency <em>Efficiency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Efficiency</em>' attribute.
	 * @see #getEfficiency()
	 * @generated
	 */
	void setEfficiency(Integer value);

	/**
	 * Returns the value of the '<em><b>Max Frequency MHz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Frequency MHz</em>' attribute.
	 * @see #setMaxFrequencyMHz(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getCpuKind_MaxFrequencyMHz()
	 * @model
	 * @generated
	 */
	Integer getMaxFrequencyMHz();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.CpuKind#getMaxFrequencyMHz <em>Max Frequency MHz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Frequency MHz</em>' attribute.
	 * @see #getMaxFrequencyMHz()
	 * @generated
	 */
	void setMaxFrequencyMHz(Integer value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Linux cpu_capacity, 1024 for the largest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getCpuKind_Capacity()
	 * @model
	 * @generated
	 */
	Integer getCapacity();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.CpuKind#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(Integer value);

	/**
	 * Returns the value of the '<em><b>Threads</b></em>' reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.HardwareThread}.
	 * It is bidirectional and its opposite is '{@link org.mkworkbench.model.machine.HardwareThread#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Threads</em>' reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getCpuKind_Threads()
	 * @see org.mkworkbench.model.machine.HardwareThread#getKind
	 * @model opposite="kind" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<HardwareThread> getThreads();

} // CpuKind
