/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Value Origin</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Origin of one value of an element.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.ValueOrigin#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.ValueOrigin#getSource <em>Source</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.ValueOrigin#isAssumed <em>Assumed</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getValueOrigin()
 * @model
 * @generated
 */
public interface ValueOrigin extends EObject {
	/**
	 * Returns the value of the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the feature, for example physicalId.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feature</em>' attribute.
	 * @see #setFeature(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getValueOrigin_Feature()
	 * @model
	 * @generated
	 */
	String getFeature();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.ValueOrigin#getFeature <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feature</em>' attribute.
	 * @see #getFeature()
	 * @generated
	 */
	void setFeature(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.mkworkbench.model.machine.MachinePackage#getValueOrigin_Source()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.ValueOrigin#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Assumed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when nobody measured the value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assumed</em>' attribute.
	 * @see #setAssumed(boolean)
	 * @see org.mkworkbench.model.machine.MachinePackage#getValueOrigin_Assumed()
	 * @model
	 * @generated
	 */
	boolean isAssumed();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.ValueOrigin#isAssumed <em>Assumed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assumed</em>' attribute.
	 * @see #isAssumed()
	 * @generated
	 */
	void setAssumed(boolean value);

} // ValueOrigin
