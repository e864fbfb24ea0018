/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design;

import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.PciDevice;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scenario Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One event of a scenario.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.ScenarioStep#getAtNanos <em>At Nanos</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.ScenarioStep#getAction <em>Action</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.ScenarioStep#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.ScenarioStep#getTarget <em>Target</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.ScenarioStep#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.ScenarioStep#getThread <em>Thread</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.ScenarioStep#getDevice <em>Device</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.ScenarioStep#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.ScenarioStep#getDurationNanos <em>Duration Nanos</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.design.DesignPackage#getScenarioStep()
 * @model
 * @generated
 */
public interface ScenarioStep extends Element {
	/**
	 * Returns the value of the '<em><b>At Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At Nanos</em>' attribute.
	 * @see #setAtNanos(long)
	 * @see org.mkworkbench.model.design.DesignPackage#getScenarioStep_AtNanos()
	 * @model
	 * @generated
	 */
	long getAtNanos();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.ScenarioStep#getAtNanos <em>At Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At Nanos</em>' attribute.
	 * @see #getAtNanos()
	 * @generated
	 */
	void setAtNanos(long value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mkworkbench.model.design.StepAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see org.mkworkbench.model.design.StepAction
	 * @see #setAction(StepAction)
	 * @see org.mkworkbench.model.design.DesignPackage#getScenarioStep_Action()
	 * @model
	 * @generated
	 */
	StepAction getAction();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.ScenarioStep#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see org.mkworkbench.model.design.StepAction
	 * @see #getAction()
	 * @generated
	 */
	void setAction(StepAction value);

	/**
	 * Returns the value of the '<em><b>Kernel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kernel</em>' reference.
	 * @see #setKernel(Kernel)
	 * @see org.mkworkbench.model.design.DesignPackage#getScenarioStep_Kernel()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Kernel getKernel();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.ScenarioStep#getKernel <em>Kernel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel</em>' reference.
	 * @see #getKernel()
	 * @generated
	 */
	void setKernel(Kernel value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Kernel)
	 * @see org.mkworkbench.model.design.DesignPackage#getScenarioStep_Target()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Kernel getTarget();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.ScenarioStep#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Kernel value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' reference.
	 * @see #setChannel(Channel)
	 * @see org.mkworkbench.model.design.DesignPackage#getScenarioStep_Channel()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.ScenarioStep#getChannel <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>Thread</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Thread</em>' reference.
	 * @see #setThread(HardwareThread)
	 * @see org.mkworkbench.model.design.DesignPackage#getScenarioStep_Thread()
	 * @model resolveProxies="false"
	 * @generated
	 */
	HardwareThread getThread();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.ScenarioStep#getThread <em>Thread</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thread</em>' reference.
	 * @see #getThread()
	 * @generated
	 */
	void setThread(HardwareThread value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(PciDevice)
	 * @see org.mkworkbench.model.design.DesignPackage#getScenarioStep_Device()
	 * @model resolveProxies="false"
	 * @generated
	 */
	PciDevice getDevice();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.ScenarioStep#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(PciDevice value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes to move, messages to flood with, nanoseconds to delay a doorbell, or the factor by which a receiver slows down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(long)
	 * @see org.mkworkbench.model.design.DesignPackage#getScenarioStep_Amount()
	 * @model
	 * @generated
	 */
	long getAmount();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.ScenarioStep#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(long value);

	/**
	 * Returns the value of the '<em><b>Duration Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a hang, a loss, a delay or a slow receiver lasts; null: to the end of the run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Nanos</em>' attribute.
	 * @see #setDurationNanos(Long)
	 * @see org.mkworkbench.model.design.DesignPackage#getScenarioStep_DurationNanos()
	 * @model
	 * @generated
	 */
	Long getDurationNanos();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.ScenarioStep#getDurationNanos <em>Duration Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Nanos</em>' attribute.
	 * @see #getDurationNanos()
	 * @generated
	 */
	void setDurationNanos(Long value);

} // ScenarioStep
