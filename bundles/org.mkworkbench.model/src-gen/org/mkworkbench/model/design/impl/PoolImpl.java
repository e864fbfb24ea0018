/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Pool;

import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;

import org.mkworkbench.model.machine.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pool</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.impl.PoolImpl#getThreads <em>Threads</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.PoolImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.PoolImpl#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.PoolImpl#getPlatformDevices <em>Platform Devices</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.PoolImpl#getLlcWayMask <em>Llc Way Mask</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PoolImpl extends ElementImpl implements Pool {
	/**
	 * The cached value of the '{@link #getThreads() <em>Threads</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreads()
	 * @generated
	 * @ordered
	 */
	protected EList<HardwareThread> threads;

	/**
	 * The cached value of the '{@link #getMemory() <em>Memory</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected EList<MemoryGrant> memory;

	/**
	 * The cached value of the '{@link #getDevices() <em>Devices</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<PciDevice> devices;

	/**
	 * The cached value of the '{@link #getPlatformDevices() <em>Platform Devices</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatformDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<PlatformDevice> platformDevices;

	/**
	 * The default value of the '{@link #getLlcWayMask() <em>Llc Way Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLlcWayMask()
	 * @generated
	 * @ordered
	 */
	protected static final Long LLC_WAY_MASK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLlcWayMask() <em>Llc Way Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLlcWayMask()
	 * @generated
	 * @ordered
	 */
	protected Long llcWayMask = LLC_WAY_MASK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PoolImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DesignPackage.Literals.POOL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HardwareThread> getThreads() {
		if (threads == null) {
			threads = new EObjectEList<HardwareThread>(HardwareThread.class, this, DesignPackage.POOL__THREADS);
		}
		return threads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MemoryGrant> getMemory() {
		if (memory == null) {
			memory = new EObjectContainmentEList<MemoryGrant>(MemoryGrant.class, this, DesignPackage.POOL__MEMORY);
		}
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PciDevice> getDevices() {
		if (devices == null) {
			devices = new EObjectEList<PciDevice>(PciDevice.class, this, DesignPackage.POOL__DEVICES);
		}
		return devices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlatformDevice> getPlatformDevices() {
		if (platformDevices == null) {
			platformDevices = new EObjectEList<PlatformDevice>(PlatformDevice.class, this, DesignPackage.POOL__PLATFORM_DEVICES);
		}
		return platformDevices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getLlcWayMask() {
		return llcWayMask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLlcWayMask(Long newLlcWayMask) {
		Long oldLlcWayMask = llcWayMask;
		llcWayMask = newLlcWayMask;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.POOL__LLC_WAY_MASK, oldLlcWayMask, llcWayMask));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DesignPackage.POOL__MEMORY:
				return ((InternalEList<?>)getMemory()).basicRemove(otherEnd, msgs);
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
			case DesignPackage.POOL__THREADS:
				return getThreads();
			case DesignPackage.POOL__MEMORY:
				return getMemory();
			case DesignPackage.POOL__DEVICES:
				return getDevices();
			case DesignPackage.POOL__PLATFORM_DEVICES:
				return getPlatformDevices();
			case DesignPackage.POOL__LLC_WAY_MASK:
				return getLlcWayMask();
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
			case DesignPackage.POOL__THREADS:
				getThreads().clear();
				getThreads().addAll((Collection<? extends HardwareThread>)newValue);
				return;
			case DesignPackage.POOL__MEMORY:
				getMemory().clear();
				getMemory().addAll((Collection<? extends MemoryGrant>)newValue);
				return;
			case DesignPackage.POOL__DEVICES:
				getDevices().clear();
				getDevices().addAll((Collection<? extends PciDevice>)newValue);
				return;
			case DesignPackage.POOL__PLATFORM_DEVICES:
				getPlatformDevices().clear();
				getPlatformDevices().addAll((Collection<? extends PlatformDevice>)newValue);
				return;
			case DesignPackage.POOL__LLC_WAY_MASK:
				setLlcWayMask((Long)newValue);
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
			case DesignPackage.POOL__THREADS:
				getThreads().clear();
				return;
			case DesignPackage.POOL__MEMORY:
				getMemory().clear();
				return;
			case DesignPackage.POOL__DEVICES:
				getDevices().clear();
				return;
			case DesignPackage.POOL__PLATFORM_DEVICES:
				getPlatformDevices().clear();
				return;
			case DesignPackage.POOL__LLC_WAY_MASK:
				setLlcWayMask(LLC_WAY_MASK_EDEFAULT);
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
			case DesignPackage.POOL__THREADS:
				return threads != null && !threads.isEmpty();
			case DesignPackage.POOL__MEMORY:
				return memory != null && !memory.isEmpty();
			case DesignPackage.POOL__DEVICES:
				return devices != null && !devices.isEmpty();
			case DesignPackage.POOL__PLATFORM_DEVICES:
				return platformDevices != null && !platformDevices.isEmpty();
			case DesignPackage.POOL__LLC_WAY_MASK:
				return LLC_WAY_MASK_EDEFAULT == null ? llcWayMask != null : !LLC_WAY_MASK_EDEFAULT.equals(llcWayMask);
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
		result.append(" (llcWayMask: ");
		result.append(llcWayMask);
		result.append(')');
		return result.toString();
	}

} //PoolImpl
