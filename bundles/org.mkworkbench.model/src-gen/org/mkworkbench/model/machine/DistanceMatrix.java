/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;

import org.eclipse.emf.common.util.EList;

import org.mkworkbench.model.LongMatrix;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Distance Matrix</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Pairwise distances.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.DistanceMatrix#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.DistanceMatrix#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.DistanceMatrix#getObjectType <em>Object Type</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.DistanceMatrix#getObjects <em>Objects</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.DistanceMatrix#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getDistanceMatrix()
 * @model
 * @generated
 */
public interface DistanceMatrix extends SourcedElement {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getDistanceMatrix_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.DistanceMatrix#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mkworkbench.model.machine.DistanceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.mkworkbench.model.machine.DistanceKind
	 * @see #setKind(DistanceKind)
	 * @see org.mkworkbench.model.machine.MachinePackage#getDistanceMatrix_Kind()
	 * @model
	 * @generated
	 */
	DistanceKind getKind();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.DistanceMatrix#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.mkworkbench.model.machine.DistanceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DistanceKind value);

	/**
	 * Returns the value of the '<em><b>Object Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type of the objects, or null when they differ.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object Type</em>' attribute.
	 * @see #setObjectType(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getDistanceMatrix_ObjectType()
	 * @model
	 * @generated
	 */
	String getObjectType();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.DistanceMatrix#getObjectType <em>Object Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Object Type</em>' attribute.
	 * @see #getObjectType()
	 * @generated
	 */
	void setObjectType(String value);

	/**
	 * Returns the value of the '<em><b>Objects</b></em>' reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.SourcedElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order of rows and columns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objects</em>' reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getDistanceMatrix_Objects()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<SourcedElement> getObjects();

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Values</em>' attribute.
	 * @see #setValues(LongMatrix)
	 * @see org.mkworkbench.model.machine.MachinePackage#getDistanceMatrix_Values()
	 * @model dataType="org.mkworkbench.model.machine.LongMatrix"
	 * @generated
	 */
	LongMatrix getValues();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.DistanceMatrix#getValues <em>Values</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Values</em>' attribute.
	 * @see #getValues()
	 * @generated
	 */
	void setValues(LongMatrix value);

} // DistanceMatrix
