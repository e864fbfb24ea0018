/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;

import org.eclipse.emf.ecore.EObject;

import org.mkworkbench.model.CpuSet;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory Attribute Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One value of a memory attribute.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.MemoryAttributeValue#getTarget <em>Target</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.MemoryAttributeValue#getInitiators <em>Initiators</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.MemoryAttributeValue#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getMemoryAttributeValue()
 * @model
 * @generated
 */
public interface MemoryAttributeValue extends EObject {
	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(NumaNode)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMemoryAttributeValue_Target()
	 * @model resolveProxies="false"
	 * @generated
	 */
	NumaNode getTarget();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.MemoryAttributeValue#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(NumaNode value);

	/**
	 * Returns the value of the '<em><b>Initiators</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CPUs that see this value; null for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initiators</em>' attribute.
	 * @see #setInitiators(CpuSet)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMemoryAttributeValue_Initiators()
	 * @model dataType="org.mkworkbench.model.machine.CpuSet"
	 * @generated
	 */
	CpuSet getInitiators();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.MemoryAttributeValue#getInitiators <em>Initiators</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initiators</em>' attribute.
	 * @see #getInitiators()
	 * @generated
	 */
	void setInitiators(CpuSet value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(long)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMemoryAttributeValue_Value()
	 * @model
	 * @generated
	 */
	long getValue();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.MemoryAttributeValue#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(long value);

} // MemoryAttributeValue
