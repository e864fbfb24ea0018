/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.ShootdownProtocol;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.design.WorkloadKind;

import org.mkworkbench.model.machine.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Workload</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.impl.WorkloadImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.WorkloadImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.WorkloadImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.WorkloadImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.WorkloadImpl#getRate <em>Rate</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.WorkloadImpl#getPayload <em>Payload</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.WorkloadImpl#getServiceNanos <em>Service Nanos</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.WorkloadImpl#getMissedLimit <em>Missed Limit</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.WorkloadImpl#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.WorkloadImpl#getFanOut <em>Fan Out</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkloadImpl extends ElementImpl implements Workload {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final WorkloadKind KIND_EDEFAULT = WorkloadKind.SHARED_LOCK;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected WorkloadKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected Kernel from;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected EList<Kernel> to;

	/**
	 * The default value of the '{@link #getRate() <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRate()
	 * @generated
	 * @ordered
	 */
	protected static final Double RATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRate() <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRate()
	 * @generated
	 * @ordered
	 */
	protected Double rate = RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPayload() <em>Payload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPayload()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PAYLOAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPayload() <em>Payload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPayload()
	 * @generated
	 * @ordered
	 */
	protected Integer payload = PAYLOAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getServiceNanos() <em>Service Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceNanos()
	 * @generated
	 * @ordered
	 */
	protected static final Long SERVICE_NANOS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServiceNanos() <em>Service Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceNanos()
	 * @generated
	 * @ordered
	 */
	protected Long serviceNanos = SERVICE_NANOS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMissedLimit() <em>Missed Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMissedLimit()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MISSED_LIMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMissedLimit() <em>Missed Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMissedLimit()
	 * @generated
	 * @ordered
	 */
	protected Integer missedLimit = MISSED_LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getProtocol() <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected static final ShootdownProtocol PROTOCOL_EDEFAULT = ShootdownProtocol.BROADCAST;

	/**
	 * The cached value of the '{@link #getProtocol() <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected ShootdownProtocol protocol = PROTOCOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getFanOut() <em>Fan Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFanOut()
	 * @generated
	 * @ordered
	 */
	protected static final Integer FAN_OUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFanOut() <em>Fan Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFanOut()
	 * @generated
	 * @ordered
	 */
	protected Integer fanOut = FAN_OUT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkloadImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DesignPackage.Literals.WORKLOAD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.WORKLOAD__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkloadKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(WorkloadKind newKind) {
		WorkloadKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.WORKLOAD__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kernel getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(Kernel newFrom) {
		Kernel oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.WORKLOAD__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Kernel> getTo() {
		if (to == null) {
			to = new EObjectEList<Kernel>(Kernel.class, this, DesignPackage.WORKLOAD__TO);
		}
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRate() {
		return rate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRate(Double newRate) {
		Double oldRate = rate;
		rate = newRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.WORKLOAD__RATE, oldRate, rate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPayload() {
		return payload;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPayload(Integer newPayload) {
		Integer oldPayload = payload;
		payload = newPayload;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.WORKLOAD__PAYLOAD, oldPayload, payload));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getServiceNanos() {
		return serviceNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServiceNanos(Long newServiceNanos) {
		Long oldServiceNanos = serviceNanos;
		serviceNanos = newServiceNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.WORKLOAD__SERVICE_NANOS, oldServiceNanos, serviceNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMissedLimit() {
		return missedLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMissedLimit(Integer newMissedLimit) {
		Integer oldMissedLimit = missedLimit;
		missedLimit = newMissedLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.WORKLOAD__MISSED_LIMIT, oldMissedLimit, missedLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShootdownProtocol getProtocol() {
		return protocol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtocol(ShootdownProtocol newProtocol) {
		ShootdownProtocol oldProtocol = protocol;
		protocol = newProtocol == null ? PROTOCOL_EDEFAULT : newProtocol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.WORKLOAD__PROTOCOL, oldProtocol, protocol));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFanOut() {
		return fanOut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFanOut(Integer newFanOut) {
		Integer oldFanOut = fanOut;
		fanOut = newFanOut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.WORKLOAD__FAN_OUT, oldFanOut, fanOut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DesignPackage.WORKLOAD__NAME:
				return getName();
			case DesignPackage.WORKLOAD__KIND:
				return getKind();
			case DesignPackage.WORKLOAD__FROM:
				return getFrom();
			case DesignPackage.WORKLOAD__TO:
				return getTo();
			case DesignPackage.WORKLOAD__RATE:
				return getRate();
			case DesignPackage.WORKLOAD__PAYLOAD:
				return getPayload();
			case DesignPackage.WORKLOAD__SERVICE_NANOS:
				return getServiceNanos();
			case DesignPackage.WORKLOAD__MISSED_LIMIT:
				return getMissedLimit();
			case DesignPackage.WORKLOAD__PROTOCOL:
				return getProtocol();
			case DesignPackage.WORKLOAD__FAN_OUT:
				return getFanOut();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DesignPackage.WORKLOAD__NAME:
				setName((String)newValue);
				return;
			case DesignPackage.WORKLOAD__KIND:
				setKind((WorkloadKind)newValue);
				return;
			case DesignPackage.WORKLOAD__FROM:
				setFrom((Kernel)newValue);
				return;
			case DesignPackage.WORKLOAD__TO:
				getTo().clear();
				getTo().addAll((Collection<? extends Kernel>)newValue);
				return;
			case DesignPackage.WORKLOAD__RATE:
				setRate((Double)newValue);
				return;
			case DesignPackage.WORKLOAD__PAYLOAD:
				setPayload((Integer)newValue);
				return;
			case DesignPackage.WORKLOAD__SERVICE_NANOS:
				setServiceNanos((Long)newValue);
				return;
			case DesignPackage.WORKLOAD__MISSED_LIMIT:
				setMissedLimit((Integer)newValue);
				return;
			case DesignPackage.WORKLOAD__PROTOCOL:
				setProtocol((ShootdownProtocol)newValue);
				return;
			case DesignPackage.WORKLOAD__FAN_OUT:
				setFanOut((Integer)newValue);
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
			case DesignPackage.WORKLOAD__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DesignPackage.WORKLOAD__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case DesignPackage.WORKLOAD__FROM:
				setFrom((Kernel)null);
				return;
			case DesignPackage.WORKLOAD__TO:
				getTo().clear();
				return;
			case DesignPackage.WORKLOAD__RATE:
				setRate(RATE_EDEFAULT);
				return;
			case DesignPackage.WORKLOAD__PAYLOAD:
				setPayload(PAYLOAD_EDEFAULT);
				return;
			case DesignPackage.WORKLOAD__SERVICE_NANOS:
				setServiceNanos(SERVICE_NANOS_EDEFAULT);
				return;
			case DesignPackage.WORKLOAD__MISSED_LIMIT:
				setMissedLimit(MISSED_LIMIT_EDEFAULT);
				return;
			case DesignPackage.WORKLOAD__PROTOCOL:
				setProtocol(PROTOCOL_EDEFAULT);
				return;
			case DesignPackage.WORKLOAD__FAN_OUT:
				setFanOut(FAN_OUT_EDEFAULT);
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
			case DesignPackage.WORKLOAD__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DesignPackage.WORKLOAD__KIND:
				return kind != KIND_EDEFAULT;
			case DesignPackage.WORKLOAD__FROM:
				return from != null;
			case DesignPackage.WORKLOAD__TO:
				return to != null && !to.isEmpty();
			case DesignPackage.WORKLOAD__RATE:
				return RATE_EDEFAULT == null ? rate != null : !RATE_EDEFAULT.equals(rate);
			case DesignPackage.WORKLOAD__PAYLOAD:
				return PAYLOAD_EDEFAULT == null ? payload != null : !PAYLOAD_EDEFAULT.equals(payload);
			case DesignPackage.WORKLOAD__SERVICE_NANOS:
				return SERVICE_NANOS_EDEFAULT == null ? serviceNanos != null : !SERVICE_NANOS_EDEFAULT.equals(serviceNanos);
			case DesignPackage.WORKLOAD__MISSED_LIMIT:
				return MISSED_LIMIT_EDEFAULT == null ? missedLimit != null : !MISSED_LIMIT_EDEFAULT.equals(missedLimit);
			case DesignPackage.WORKLOAD__PROTOCOL:
				return protocol != PROTOCOL_EDEFAULT;
			case DesignPackage.WORKLOAD__FAN_OUT:
				return FAN_OUT_EDEFAULT == null ? fanOut != null : !FAN_OUT_EDEFAULT.equals(fanOut);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", kind: ");
		result.append(kind);
		result.append(", rate: ");
		result.append(rate);
		result.append(", payload: ");
		result.append(payload);
		result.append(", serviceNanos: ");
		result.append(serviceNanos);
		result.append(", missedLimit: ");
		result.append(missedLimit);
		result.append(", protocol: ");
		result.append(protocol);
		result.append(", fanOut: ");
		result.append(fanOut);
		result.append(')');
		return result.toString();
	}

} //WorkloadImpl
