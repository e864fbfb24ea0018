/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design;

import org.eclipse.emf.common.util.EList;

import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.Machine;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Design</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The document: one machine and ways to partition it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.Design#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Design#getMachine <em>Machine</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Design#getPlans <em>Plans</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Design#getActivePlan <em>Active Plan</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Design#getScenarios <em>Scenarios</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.design.DesignPackage#getDesign()
 * @model
 * @generated
 */
public interface Design extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.mkworkbench.model.design.DesignPackage#getDesign_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Design#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Machine</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Machine</em>' containment reference.
	 * @see #setMachine(Machine)
	 * @see org.mkworkbench.model.design.DesignPackage#getDesign_Machine()
	 * @model containment="true"
	 * @generated
	 */
	Machine getMachine();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Design#getMachine <em>Machine</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Machine</em>' containment reference.
	 * @see #getMachine()
	 * @generated
	 */
	void setMachine(Machine value);

	/**
	 * Returns the value of the '<em><b>Plans</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.design.Plan}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Plans</em>' containment reference list.
	 * @see org.mkworkbench.model.design.DesignPackage#getDesign_Plans()
	 * @model containment="true"
	 * @generated
	 */
	EList<Plan> getPlans();

	/**
	 * Returns the value of the '<em><b>Active Plan</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Active Plan</em>' reference.
	 * @see #setActivePlan(Plan)
	 * @see org.mkworkbench.model.design.DesignPackage#getDesign_ActivePlan()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Plan getActivePlan();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Design#getActivePlan <em>Active Plan</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active Plan</em>' reference.
	 * @see #getActivePlan()
	 * @generated
	 */
	void setActivePlan(Plan value);

	/**
	 * Returns the value of the '<em><b>Scenarios</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.design.Scenario}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scenarios</em>' containment reference list.
	 * @see org.mkworkbench.model.design.DesignPackage#getDesign_Scenarios()
	 * @model containment="true"
	 * @generated
	 */
	EList<Scenario> getScenarios();

} // Design
