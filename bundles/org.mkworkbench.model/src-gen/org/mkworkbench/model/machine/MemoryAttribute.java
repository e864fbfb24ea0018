/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory Attribute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measured or declared property of memory, such as bandwidth.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.MemoryAttribute#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.MemoryAttribute#isHigherIsBetter <em>Higher Is Better</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.MemoryAttribute#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getMemoryAttribute()
 * @model
 * @generated
 */
public interface MemoryAttribute extends SourcedElement {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMemoryAttribute_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.MemoryAttribute#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Higher Is Better</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Higher Is Better</em>' attribute.
	 * @see #setHigherIsBetter(boolean)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMemoryAttribute_HigherIsBetter()
	 * @model
	 * @generated
	 */
	boolean isHigherIsBetter();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.MemoryAttribute#isHigherIsBetter <em>Higher Is Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Higher Is Better</em>' attribute.
	 * @see #isHigherIsBetter()
	 * @generated
	 */
	void setHigherIsBetter(boolean value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.MemoryAttributeValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getMemoryAttribute_Values()
	 * @model containment="true"
	 * @generated
	 */
	EList<MemoryAttributeValue> getValues();

} // MemoryAttribute
