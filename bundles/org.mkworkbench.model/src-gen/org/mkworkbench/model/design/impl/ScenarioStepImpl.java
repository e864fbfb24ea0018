/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.StepAction;

import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.PciDevice;

import org.mkworkbench.model.machine.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scenario Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.impl.ScenarioStepImpl#getAtNanos <em>At Nanos</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ScenarioStepImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ScenarioStepImpl#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ScenarioStepImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ScenarioStepImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ScenarioStepImpl#getThread <em>Thread</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ScenarioStepImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ScenarioStepImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ScenarioStepImpl#getDurationNanos <em>Duration Nanos</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScenarioStepImpl extends ElementImpl implements ScenarioStep {
	/**
	 * The default value of the '{@link #getAtNanos() <em>At Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtNanos()
	 * @generated
	 * @ordered
	 */
	protected static final long AT_NANOS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getAtNanos() <em>At Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtNanos()
	 * @generated
	 * @ordered
	 */
	protected long atNanos = AT_NANOS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final StepAction ACTION_EDEFAULT = StepAction.START;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected StepAction action = ACTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKernel() <em>Kernel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernel()
	 * @generated
	 * @ordered
	 */
	protected Kernel kernel;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Kernel target;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected Channel channel;

	/**
	 * The cached value of the '{@link #getThread() <em>Thread</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThread()
	 * @generated
	 * @ordered
	 */
	protected HardwareThread thread;

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected PciDevice device;

	/**
	 * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected static final long AMOUNT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected long amount = AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDurationNanos() <em>Duration Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationNanos()
	 * @generated
	 * @ordered
	 */
	protected static final Long DURATION_NANOS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDurationNanos() <em>Duration Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationNanos()
	 * @generated
	 * @ordered
	 */
	protected Long durationNanos = DURATION_NANOS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScenarioStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DesignPackage.Literals.SCENARIO_STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getAtNanos() {
		return atNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtNanos(long newAtNanos) {
		long oldAtNanos = atNanos;
		atNanos = newAtNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SCENARIO_STEP__AT_NANOS, oldAtNanos, atNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StepAction getAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(StepAction newAction) {
		StepAction oldAction = action;
		action = newAction == null ? ACTION_EDEFAULT : newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SCENARIO_STEP__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kernel getKernel() {
		return kernel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKernel(Kernel newKernel) {
		Kernel oldKernel = kernel;
		kernel = newKernel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SCENARIO_STEP__KERNEL, oldKernel, kernel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kernel getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Kernel newTarget) {
		Kernel oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SCENARIO_STEP__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(Channel newChannel) {
		Channel oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SCENARIO_STEP__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HardwareThread getThread() {
		return thread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThread(HardwareThread newThread) {
		HardwareThread oldThread = thread;
		thread = newThread;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SCENARIO_STEP__THREAD, oldThread, thread));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciDevice getDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(PciDevice newDevice) {
		PciDevice oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SCENARIO_STEP__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getAmount() {
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(long newAmount) {
		long oldAmount = amount;
		amount = newAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SCENARIO_STEP__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getDurationNanos() {
		return durationNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationNanos(Long newDurationNanos) {
		Long oldDurationNanos = durationNanos;
		durationNanos = newDurationNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SCENARIO_STEP__DURATION_NANOS, oldDurationNanos, durationNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DesignPackage.SCENARIO_STEP__AT_NANOS:
				return getAtNanos();
			case DesignPackage.SCENARIO_STEP__ACTION:
				return getAction();
			case DesignPackage.SCENARIO_STEP__KERNEL:
				return getKernel();
			case DesignPackage.SCENARIO_STEP__TARGET:
				return getTarget();
			case DesignPackage.SCENARIO_STEP__CHANNEL:
				return getChannel();
			case DesignPackage.SCENARIO_STEP__THREAD:
				return getThread();
			case DesignPackage.SCENARIO_STEP__DEVICE:
				return getDevice();
			case DesignPackage.SCENARIO_STEP__AMOUNT:
				return getAmount();
			case DesignPackage.SCENARIO_STEP__DURATION_NANOS:
				return getDurationNanos();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DesignPackage.SCENARIO_STEP__AT_NANOS:
				setAtNanos((Long)newValue);
				return;
			case DesignPackage.SCENARIO_STEP__ACTION:
				setAction((StepAction)newValue);
				return;
			case DesignPackage.SCENARIO_STEP__KERNEL:
				setKernel((Kernel)newValue);
				return;
			case DesignPackage.SCENARIO_STEP__TARGET:
				setTarget((Kernel)newValue);
				return;
			case DesignPackage.SCENARIO_STEP__CHANNEL:
				setChannel((Channel)newValue);
				return;
			case DesignPackage.SCENARIO_STEP__THREAD:
				setThread((HardwareThread)newValue);
				return;
			case DesignPackage.SCENARIO_STEP__DEVICE:
				setDevice((PciDevice)newValue);
				return;
			case DesignPackage.SCENARIO_STEP__AMOUNT:
				setAmount((Long)newValue);
				return;
			case DesignPackage.SCENARIO_STEP__DURATION_NANOS:
				setDurationNanos((Long)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case DesignPackage.SCENARIO_STEP__AT_NANOS:
				setAtNanos(AT_NANOS_EDEFAULT);
				return;
			case DesignPackage.SCENARIO_STEP__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case DesignPackage.SCENARIO_STEP__KERNEL:
				setKernel((Kernel)null);
				return;
			case DesignPackage.SCENARIO_STEP__TARGET:
				setTarget((Kernel)null);
				return;
			case DesignPackage.SCENARIO_STEP__CHANNEL:
				setChannel((Channel)null);
				return;
			case DesignPackage.SCENARIO_STEP__THREAD:
				setThread((HardwareThread)null);
				return;
			case DesignPackage.SCENARIO_STEP__DEVICE:
				setDevice((PciDevice)null);
				return;
			case DesignPackage.SCENARIO_STEP__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case DesignPackage.SCENARIO_STEP__DURATION_NANOS:
				setDurationNanos(DURATION_NANOS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case DesignPackage.SCENARIO_STEP__AT_NANOS:
				return atNanos != AT_NANOS_EDEFAULT;
			case DesignPackage.SCENARIO_STEP__ACTION:
				return action != ACTION_EDEFAULT;
			case DesignPackage.SCENARIO_STEP__KERNEL:
				return kernel != null;
			case DesignPackage.SCENARIO_STEP__TARGET:
				return target != null;
			case DesignPackage.SCENARIO_STEP__CHANNEL:
				return channel != null;
			case DesignPackage.SCENARIO_STEP__THREAD:
				return thread != null;
			case DesignPackage.SCENARIO_STEP__DEVICE:
				return device != null;
			case DesignPackage.SCENARIO_STEP__AMOUNT:
				return amount != AMOUNT_EDEFAULT;
			case DesignPackage.SCENARIO_STEP__DURATION_NANOS:
				return DURATION_NANOS_EDEFAULT == null ? durationNanos != null : !DURATION_NANOS_EDEFAULT.equals(durationNanos);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (atNanos: ");
		result.append(atNanos);
		result.append(", action: ");
		result.append(action);
		result.append(", amount: ");
		result.append(amount);
		result.append(", durationNanos: ");
		result.append(durationNanos);
		result.append(')');
		return result.toString();
	}

} //ScenarioStepImpl
