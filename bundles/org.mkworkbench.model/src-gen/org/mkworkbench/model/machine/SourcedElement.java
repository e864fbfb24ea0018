/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sourced Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An element whose values came from somewhere.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.SourcedElement#getSource <em>Source</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.SourcedElement#getOrigins <em>Origins</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.SourcedElement#getInfos <em>Infos</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getSourcedElement()
 * @model abstract="true"
 * @generated
 */
public interface SourcedElement extends Element {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where this element came from; null: where its container came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.mkworkbench.model.machine.MachinePackage#getSourcedElement_Source()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.SourcedElement#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Origins</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.ValueOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values that came from another source than the element itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origins</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getSourcedElement_Origins()
	 * @model containment="true"
	 * @generated
	 */
	EList<ValueOrigin> getOrigins();

	/**
	 * Returns the value of the '<em><b>Infos</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.Info}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further facts of the source, kept as they were.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Infos</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getSourcedElement_Infos()
	 * @model containment="true"
	 * @generated
	 */
	EList<Info> getInfos();

} // SourcedElement
