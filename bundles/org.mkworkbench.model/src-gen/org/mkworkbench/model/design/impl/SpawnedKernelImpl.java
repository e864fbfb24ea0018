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
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;

import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Spawned Kernel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.impl.SpawnedKernelImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.SpawnedKernelImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.SpawnedKernelImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.SpawnedKernelImpl#getThreads <em>Threads</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.SpawnedKernelImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.SpawnedKernelImpl#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.SpawnedKernelImpl#getPlatformDevices <em>Platform Devices</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.SpawnedKernelImpl#getVirtioDevices <em>Virtio Devices</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.SpawnedKernelImpl#getLlcWayMask <em>Llc Way Mask</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.SpawnedKernelImpl#getInitrd <em>Initrd</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SpawnedKernelImpl extends KernelImpl implements SpawnedKernel {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected Integer id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final KernelRole ROLE_EDEFAULT = KernelRole.GENERAL;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected KernelRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final int COLOUR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected int colour = COLOUR_EDEFAULT;

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
	 * The cached value of the '{@link #getVirtioDevices() <em>Virtio Devices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtioDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<VirtioDevice> virtioDevices;

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
	 * The default value of the '{@link #getInitrd() <em>Initrd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitrd()
	 * @generated
	 * @ordered
	 */
	protected static final String INITRD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInitrd() <em>Initrd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitrd()
	 * @generated
	 * @ordered
	 */
	protected String initrd = INITRD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SpawnedKernelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DesignPackage.Literals.SPAWNED_KERNEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(Integer newId) {
		Integer oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SPAWNED_KERNEL__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KernelRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(KernelRole newRole) {
		KernelRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SPAWNED_KERNEL__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(int newColour) {
		int oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SPAWNED_KERNEL__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HardwareThread> getThreads() {
		if (threads == null) {
			threads = new EObjectEList<HardwareThread>(HardwareThread.class, this, DesignPackage.SPAWNED_KERNEL__THREADS);
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
			memory = new EObjectContainmentEList<MemoryGrant>(MemoryGrant.class, this, DesignPackage.SPAWNED_KERNEL__MEMORY);
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
			devices = new EObjectEList<PciDevice>(PciDevice.class, this, DesignPackage.SPAWNED_KERNEL__DEVICES);
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
			platformDevices = new EObjectEList<PlatformDevice>(PlatformDevice.class, this, DesignPackage.SPAWNED_KERNEL__PLATFORM_DEVICES);
		}
		return platformDevices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VirtioDevice> getVirtioDevices() {
		if (virtioDevices == null) {
			virtioDevices = new EObjectContainmentEList<VirtioDevice>(VirtioDevice.class, this, DesignPackage.SPAWNED_KERNEL__VIRTIO_DEVICES);
		}
		return virtioDevices;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SPAWNED_KERNEL__LLC_WAY_MASK, oldLlcWayMask, llcWayMask));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInitrd() {
		return initrd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitrd(String newInitrd) {
		String oldInitrd = initrd;
		initrd = newInitrd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SPAWNED_KERNEL__INITRD, oldInitrd, initrd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DesignPackage.SPAWNED_KERNEL__MEMORY:
				return ((InternalEList<?>)getMemory()).basicRemove(otherEnd, msgs);
			case DesignPackage.SPAWNED_KERNEL__VIRTIO_DEVICES:
				return ((InternalEList<?>)getVirtioDevices()).basicRemove(otherEnd, msgs);
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
			case DesignPackage.SPAWNED_KERNEL__ID:
				return getId();
			case DesignPackage.SPAWNED_KERNEL__ROLE:
				return getRole();
			case DesignPackage.SPAWNED_KERNEL__COLOUR:
				return getColour();
			case DesignPackage.SPAWNED_KERNEL__THREADS:
				return getThreads();
			case DesignPackage.SPAWNED_KERNEL__MEMORY:
				return getMemory();
			case DesignPackage.SPAWNED_KERNEL__DEVICES:
				return getDevices();
			case DesignPackage.SPAWNED_KERNEL__PLATFORM_DEVICES:
				return getPlatformDevices();
			case DesignPackage.SPAWNED_KERNEL__VIRTIO_DEVICES:
				return getVirtioDevices();
			case DesignPackage.SPAWNED_KERNEL__LLC_WAY_MASK:
				return getLlcWayMask();
			case DesignPackage.SPAWNED_KERNEL__INITRD:
				return getInitrd();
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
			case DesignPackage.SPAWNED_KERNEL__ID:
				setId((Integer)newValue);
				return;
			case DesignPackage.SPAWNED_KERNEL__ROLE:
				setRole((KernelRole)newValue);
				return;
			case DesignPackage.SPAWNED_KERNEL__COLOUR:
				setColour((Integer)newValue);
				return;
			case DesignPackage.SPAWNED_KERNEL__THREADS:
				getThreads().clear();
				getThreads().addAll((Collection<? extends HardwareThread>)newValue);
				return;
			case DesignPackage.SPAWNED_KERNEL__MEMORY:
				getMemory().clear();
				getMemory().addAll((Collection<? extends MemoryGrant>)newValue);
				return;
			case DesignPackage.SPAWNED_KERNEL__DEVICES:
				getDevices().clear();
				getDevices().addAll((Collection<? extends PciDevice>)newValue);
				return;
			case DesignPackage.SPAWNED_KERNEL__PLATFORM_DEVICES:
				getPlatformDevices().clear();
				getPlatformDevices().addAll((Collection<? extends PlatformDevice>)newValue);
				return;
			case DesignPackage.SPAWNED_KERNEL__VIRTIO_DEVICES:
				getVirtioDevices().clear();
				getVirtioDevices().addAll((Collection<? extends VirtioDevice>)newValue);
				return;
			case DesignPackage.SPAWNED_KERNEL__LLC_WAY_MASK:
				setLlcWayMask((Long)newValue);
				return;
			case DesignPackage.SPAWNED_KERNEL__INITRD:
				setInitrd((String)newValue);
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
			case DesignPackage.SPAWNED_KERNEL__ID:
				setId(ID_EDEFAULT);
				return;
			case DesignPackage.SPAWNED_KERNEL__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case DesignPackage.SPAWNED_KERNEL__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case DesignPackage.SPAWNED_KERNEL__THREADS:
				getThreads().clear();
				return;
			case DesignPackage.SPAWNED_KERNEL__MEMORY:
				getMemory().clear();
				return;
			case DesignPackage.SPAWNED_KERNEL__DEVICES:
				getDevices().clear();
				return;
			case DesignPackage.SPAWNED_KERNEL__PLATFORM_DEVICES:
				getPlatformDevices().clear();
				return;
			case DesignPackage.SPAWNED_KERNEL__VIRTIO_DEVICES:
				getVirtioDevices().clear();
				return;
			case DesignPackage.SPAWNED_KERNEL__LLC_WAY_MASK:
				setLlcWayMask(LLC_WAY_MASK_EDEFAULT);
				return;
			case DesignPackage.SPAWNED_KERNEL__INITRD:
				setInitrd(INITRD_EDEFAULT);
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
			case DesignPackage.SPAWNED_KERNEL__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case DesignPackage.SPAWNED_KERNEL__ROLE:
				return role != ROLE_EDEFAULT;
			case DesignPackage.SPAWNED_KERNEL__COLOUR:
				return colour != COLOUR_EDEFAULT;
			case DesignPackage.SPAWNED_KERNEL__THREADS:
				return threads != null && !threads.isEmpty();
			case DesignPackage.SPAWNED_KERNEL__MEMORY:
				return memory != null && !memory.isEmpty();
			case DesignPackage.SPAWNED_KERNEL__DEVICES:
				return devices != null && !devices.isEmpty();
			case DesignPackage.SPAWNED_KERNEL__PLATFORM_DEVICES:
				return platformDevices != null && !platformDevices.isEmpty();
			case DesignPackage.SPAWNED_KERNEL__VIRTIO_DEVICES:
				return virtioDevices != null && !virtioDevices.isEmpty();
			case DesignPackage.SPAWNED_KERNEL__LLC_WAY_MASK:
				return LLC_WAY_MASK_EDEFAULT == null ? llcWayMask != null : !LLC_WAY_MASK_EDEFAULT.equals(llcWayMask);
			case DesignPackage.SPAWNED_KERNEL__INITRD:
				return INITRD_EDEFAULT == null ? initrd != null : !INITRD_EDEFAULT.equals(initrd);
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
		result.append(" (id: ");
		result.append(id);
		result.append(", role: ");
		result.append(role);
		result.append(", colour: ");
		result.append(colour);
		result.append(", llcWayMask: ");
		result.append(llcWayMask);
		result.append(", initrd: ");
		result.append(initrd);
		result.append(')');
		return result.toString();
	}

} //SpawnedKernelImpl
