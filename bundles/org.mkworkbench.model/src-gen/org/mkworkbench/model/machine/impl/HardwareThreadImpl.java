/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.NumaNode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Hardware Thread</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.impl.HardwareThreadImpl#getPhysicalId <em>Physical Id</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.HardwareThreadImpl#isOnline <em>Online</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.HardwareThreadImpl#isAllowed <em>Allowed</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.HardwareThreadImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.HardwareThreadImpl#getNumaNodes <em>Numa Nodes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HardwareThreadImpl extends TopologyObjectImpl implements HardwareThread {
	/**
	 * The default value of the '{@link #getPhysicalId() <em>Physical Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhysicalId()
	 * @generated
	 * @ordered
	 */
	protected static final Long PHYSICAL_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhysicalId() <em>Physical Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhysicalId()
	 * @generated
	 * @ordered
	 */
	protected Long physicalId = PHYSICAL_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #isOnline() <em>Online</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOnline()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ONLINE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isOnline() <em>Online</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOnline()
	 * @generated
	 * @ordered
	 */
	protected boolean online = ONLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAllowed() <em>Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllowed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ALLOWED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isAllowed() <em>Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllowed()
	 * @generated
	 * @ordered
	 */
	protected boolean allowed = ALLOWED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CpuKind kind;

	/**
	 * The cached value of the '{@link #getNumaNodes() <em>Numa Nodes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumaNodes()
	 * @generated
	 * @ordered
	 */
	protected EList<NumaNode> numaNodes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HardwareThreadImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MachinePackage.Literals.HARDWARE_THREAD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getPhysicalId() {
		return physicalId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhysicalId(Long newPhysicalId) {
		Long oldPhysicalId = physicalId;
		physicalId = newPhysicalId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.HARDWARE_THREAD__PHYSICAL_ID, oldPhysicalId, physicalId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOnline() {
		return online;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnline(boolean newOnline) {
		boolean oldOnline = online;
		online = newOnline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.HARDWARE_THREAD__ONLINE, oldOnline, online));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAllowed() {
		return allowed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllowed(boolean newAllowed) {
		boolean oldAllowed = allowed;
		allowed = newAllowed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.HARDWARE_THREAD__ALLOWED, oldAllowed, allowed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CpuKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetKind(CpuKind newKind, NotificationChain msgs) {
		CpuKind oldKind = kind;
		kind = newKind;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MachinePackage.HARDWARE_THREAD__KIND, oldKind, newKind);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CpuKind newKind) {
		if (newKind != kind) {
			NotificationChain msgs = null;
			if (kind != null)
				msgs = ((InternalEObject)kind).eInverseRemove(this, MachinePackage.CPU_KIND__THREADS, CpuKind.class, msgs);
			if (newKind != null)
				msgs = ((InternalEObject)newKind).eInverseAdd(this, MachinePackage.CPU_KIND__THREADS, CpuKind.class, msgs);
			msgs = basicSetKind(newKind, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.HARDWARE_THREAD__KIND, newKind, newKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NumaNode> getNumaNodes() {
		if (numaNodes == null) {
			numaNodes = new EObjectWithInverseEList.ManyInverse<NumaNode>(NumaNode.class, this, MachinePackage.HARDWARE_THREAD__NUMA_NODES, MachinePackage.NUMA_NODE__THREADS);
		}
		return numaNodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MachinePackage.HARDWARE_THREAD__KIND:
				if (kind != null)
					msgs = ((InternalEObject)kind).eInverseRemove(this, MachinePackage.CPU_KIND__THREADS, CpuKind.class, msgs);
				return basicSetKind((CpuKind)otherEnd, msgs);
			case MachinePackage.HARDWARE_THREAD__NUMA_NODES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getNumaNodes()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MachinePackage.HARDWARE_THREAD__KIND:
				return basicSetKind(null, msgs);
			case MachinePackage.HARDWARE_THREAD__NUMA_NODES:
				return ((InternalEList<?>)getNumaNodes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MachinePackage.HARDWARE_THREAD__PHYSICAL_ID:
				return getPhysicalId();
			case MachinePackage.HARDWARE_THREAD__ONLINE:
				return isOnline();
			case MachinePackage.HARDWARE_THREAD__ALLOWED:
				return isAllowed();
			case MachinePackage.HARDWARE_THREAD__KIND:
				return getKind();
			case MachinePackage.HARDWARE_THREAD__NUMA_NODES:
				return getNumaNodes();
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
			case MachinePackage.HARDWARE_THREAD__PHYSICAL_ID:
				setPhysicalId((Long)newValue);
				return;
			case MachinePackage.HARDWARE_THREAD__ONLINE:
				setOnline((Boolean)newValue);
				return;
			case MachinePackage.HARDWARE_THREAD__ALLOWED:
				setAllowed((Boolean)newValue);
				return;
			case MachinePackage.HARDWARE_THREAD__KIND:
				setKind((CpuKind)newValue);
				return;
			case MachinePackage.HARDWARE_THREAD__NUMA_NODES:
				getNumaNodes().clear();
				getNumaNodes().addAll((Collection<? extends NumaNode>)newValue);
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
			case MachinePackage.HARDWARE_THREAD__PHYSICAL_ID:
				setPhysicalId(PHYSICAL_ID_EDEFAULT);
				return;
			case MachinePackage.HARDWARE_THREAD__ONLINE:
				setOnline(ONLINE_EDEFAULT);
				return;
			case MachinePackage.HARDWARE_THREAD__ALLOWED:
				setAllowed(ALLOWED_EDEFAULT);
				return;
			case MachinePackage.HARDWARE_THREAD__KIND:
				setKind((CpuKind)null);
				return;
			case MachinePackage.HARDWARE_THREAD__NUMA_NODES:
				getNumaNodes().clear();
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
			case MachinePackage.HARDWARE_THREAD__PHYSICAL_ID:
				return PHYSICAL_ID_EDEFAULT == null ? physicalId != null : !PHYSICAL_ID_EDEFAULT.equals(physicalId);
			case MachinePackage.HARDWARE_THREAD__ONLINE:
				return online != ONLINE_EDEFAULT;
			case MachinePackage.HARDWARE_THREAD__ALLOWED:
				return allowed != ALLOWED_EDEFAULT;
			case MachinePackage.HARDWARE_THREAD__KIND:
				return kind != null;
			case MachinePackage.HARDWARE_THREAD__NUMA_NODES:
				return numaNodes != null && !numaNodes.isEmpty();
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
		result.append(" (physicalId: ");
		result.append(physicalId);
		result.append(", online: ");
		result.append(online);
		result.append(", allowed: ");
		result.append(allowed);
		result.append(')');
		return result.toString();
	}

} //HardwareThreadImpl
