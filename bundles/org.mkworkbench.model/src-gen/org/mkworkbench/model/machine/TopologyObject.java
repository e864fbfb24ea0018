/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Topology Object</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node of the CPU tree.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.TopologyObject#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.TopologyObject#getOsIndex <em>Os Index</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.TopologyObject#getChildren <em>Children</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getTopologyObject()
 * @model abstract="true"
 * @generated
 */
public interface TopologyObject extends SourcedElement {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getTopologyObject_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.TopologyObject#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Os Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number the operating system uses; for a thread the Linux CPU number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Os Index</em>' attribute.
	 * @see #setOsIndex(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getTopologyObject_OsIndex()
	 * @model
	 * @generated
	 */
	Integer getOsIndex();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.TopologyObject#getOsIndex <em>Os Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Os Index</em>' attribute.
	 * @see #getOsIndex()
	 * @generated
	 */
	void setOsIndex(Integer value);

	/**
	 * Returns the value of the '<em><b>Children</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.TopologyObject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Children</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getTopologyObject_Children()
	 * @model containment="true"
	 * @generated
	 */
	EList<TopologyObject> getChildren();

} // TopologyObject
