/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design;

import org.eclipse.emf.common.util.EList;

import org.mkworkbench.model.machine.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scenario</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What happens in a run.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.Scenario#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Scenario#getDurationNanos <em>Duration Nanos</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Scenario#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Scenario#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Scenario#getWorkloads <em>Workloads</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.design.DesignPackage#getScenario()
 * @model
 * @generated
 */
public interface Scenario extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.mkworkbench.model.design.DesignPackage#getScenario_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Scenario#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Duration Nanos</b></em>' attribute.
	 * The default value is <code>"1000000000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration Nanos</em>' attribute.
	 * @see #setDurationNanos(long)
	 * @see org.mkworkbench.model.design.DesignPackage#getScenario_DurationNanos()
	 * @model default="1000000000"
	 * @generated
	 */
	long getDurationNanos();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Scenario#getDurationNanos <em>Duration Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Nanos</em>' attribute.
	 * @see #getDurationNanos()
	 * @generated
	 */
	void setDurationNanos(long value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.mkworkbench.model.design.DesignPackage#getScenario_Seed()
	 * @model default="1"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Scenario#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.design.ScenarioStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.mkworkbench.model.design.DesignPackage#getScenario_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<ScenarioStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Workloads</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.design.Workload}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kernels do all the time, beside the channels of the plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workloads</em>' containment reference list.
	 * @see org.mkworkbench.model.design.DesignPackage#getScenario_Workloads()
	 * @model containment="true"
	 * @generated
	 */
	EList<Workload> getWorkloads();

} // Scenario
