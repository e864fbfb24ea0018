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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.OsDevice;
import org.mkworkbench.model.machine.PciDevice;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pci Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciDeviceImpl#getSlot <em>Slot</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciDeviceImpl#getTotalVfs <em>Total Vfs</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciDeviceImpl#getActiveVfs <em>Active Vfs</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciDeviceImpl#getPhysicalFunction <em>Physical Function</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciDeviceImpl#isBootCritical <em>Boot Critical</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciDeviceImpl#getBootCriticalReason <em>Boot Critical Reason</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciDeviceImpl#getOsDevices <em>Os Devices</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PciDeviceImpl extends PciFunctionImpl implements PciDevice {
	/**
	 * The default value of the '{@link #getSlot() <em>Slot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlot()
	 * @generated
	 * @ordered
	 */
	protected static final String SLOT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSlot() <em>Slot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlot()
	 * @generated
	 * @ordered
	 */
	protected String slot = SLOT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotalVfs() <em>Total Vfs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalVfs()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TOTAL_VFS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTotalVfs() <em>Total Vfs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalVfs()
	 * @generated
	 * @ordered
	 */
	protected Integer totalVfs = TOTAL_VFS_EDEFAULT;

	/**
	 * The default value of the '{@link #getActiveVfs() <em>Active Vfs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveVfs()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ACTIVE_VFS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActiveVfs() <em>Active Vfs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveVfs()
	 * @generated
	 * @ordered
	 */
	protected Integer activeVfs = ACTIVE_VFS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPhysicalFunction() <em>Physical Function</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhysicalFunction()
	 * @generated
	 * @ordered
	 */
	protected PciDevice physicalFunction;

	/**
	 * The default value of the '{@link #isBootCritical() <em>Boot Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBootCritical()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BOOT_CRITICAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBootCritical() <em>Boot Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBootCritical()
	 * @generated
	 * @ordered
	 */
	protected boolean bootCritical = BOOT_CRITICAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getBootCriticalReason() <em>Boot Critical Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootCriticalReason()
	 * @generated
	 * @ordered
	 */
	protected static final String BOOT_CRITICAL_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBootCriticalReason() <em>Boot Critical Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootCriticalReason()
	 * @generated
	 * @ordered
	 */
	protected String bootCriticalReason = BOOT_CRITICAL_REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOsDevices() <em>Os Devices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOsDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<OsDevice> osDevices;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PciDeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MachinePackage.Literals.PCI_DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSlot() {
		return slot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlot(String newSlot) {
		String oldSlot = slot;
		slot = newSlot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_DEVICE__SLOT, oldSlot, slot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTotalVfs() {
		return totalVfs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalVfs(Integer newTotalVfs) {
		Integer oldTotalVfs = totalVfs;
		totalVfs = newTotalVfs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_DEVICE__TOTAL_VFS, oldTotalVfs, totalVfs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getActiveVfs() {
		return activeVfs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActiveVfs(Integer newActiveVfs) {
		Integer oldActiveVfs = activeVfs;
		activeVfs = newActiveVfs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_DEVICE__ACTIVE_VFS, oldActiveVfs, activeVfs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciDevice getPhysicalFunction() {
		return physicalFunction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhysicalFunction(PciDevice newPhysicalFunction) {
		PciDevice oldPhysicalFunction = physicalFunction;
		physicalFunction = newPhysicalFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_DEVICE__PHYSICAL_FUNCTION, oldPhysicalFunction, physicalFunction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBootCritical() {
		return bootCritical;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBootCritical(boolean newBootCritical) {
		boolean oldBootCritical = bootCritical;
		bootCritical = newBootCritical;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_DEVICE__BOOT_CRITICAL, oldBootCritical, bootCritical));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBootCriticalReason() {
		return bootCriticalReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBootCriticalReason(String newBootCriticalReason) {
		String oldBootCriticalReason = bootCriticalReason;
		bootCriticalReason = newBootCriticalReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_DEVICE__BOOT_CRITICAL_REASON, oldBootCriticalReason, bootCriticalReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OsDevice> getOsDevices() {
		if (osDevices == null) {
			osDevices = new EObjectContainmentEList<OsDevice>(OsDevice.class, this, MachinePackage.PCI_DEVICE__OS_DEVICES);
		}
		return osDevices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MachinePackage.PCI_DEVICE__OS_DEVICES:
				return ((InternalEList<?>)getOsDevices()).basicRemove(otherEnd, msgs);
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
			case MachinePackage.PCI_DEVICE__SLOT:
				return getSlot();
			case MachinePackage.PCI_DEVICE__TOTAL_VFS:
				return getTotalVfs();
			case MachinePackage.PCI_DEVICE__ACTIVE_VFS:
				return getActiveVfs();
			case MachinePackage.PCI_DEVICE__PHYSICAL_FUNCTION:
				return getPhysicalFunction();
			case MachinePackage.PCI_DEVICE__BOOT_CRITICAL:
				return isBootCritical();
			case MachinePackage.PCI_DEVICE__BOOT_CRITICAL_REASON:
				return getBootCriticalReason();
			case MachinePackage.PCI_DEVICE__OS_DEVICES:
				return getOsDevices();
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
			case MachinePackage.PCI_DEVICE__SLOT:
				setSlot((String)newValue);
				return;
			case MachinePackage.PCI_DEVICE__TOTAL_VFS:
				setTotalVfs((Integer)newValue);
				return;
			case MachinePackage.PCI_DEVICE__ACTIVE_VFS:
				setActiveVfs((Integer)newValue);
				return;
			case MachinePackage.PCI_DEVICE__PHYSICAL_FUNCTION:
				setPhysicalFunction((PciDevice)newValue);
				return;
			case MachinePackage.PCI_DEVICE__BOOT_CRITICAL:
				setBootCritical((Boolean)newValue);
				return;
			case MachinePackage.PCI_DEVICE__BOOT_CRITICAL_REASON:
				setBootCriticalReason((String)newValue);
				return;
			case MachinePackage.PCI_DEVICE__OS_DEVICES:
				getOsDevices().clear();
				getOsDevices().addAll((Collection<? extends OsDevice>)newValue);
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
			case MachinePackage.PCI_DEVICE__SLOT:
				setSlot(SLOT_EDEFAULT);
				return;
			case MachinePackage.PCI_DEVICE__TOTAL_VFS:
				setTotalVfs(TOTAL_VFS_EDEFAULT);
				return;
			case MachinePackage.PCI_DEVICE__ACTIVE_VFS:
				setActiveVfs(ACTIVE_VFS_EDEFAULT);
				return;
			case MachinePackage.PCI_DEVICE__PHYSICAL_FUNCTION:
				setPhysicalFunction((PciDevice)null);
				return;
			case MachinePackage.PCI_DEVICE__BOOT_CRITICAL:
				setBootCritical(BOOT_CRITICAL_EDEFAULT);
				return;
			case MachinePackage.PCI_DEVICE__BOOT_CRITICAL_REASON:
				setBootCriticalReason(BOOT_CRITICAL_REASON_EDEFAULT);
				return;
			case MachinePackage.PCI_DEVICE__OS_DEVICES:
				getOsDevices().clear();
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
			case MachinePackage.PCI_DEVICE__SLOT:
				return SLOT_EDEFAULT == null ? slot != null : !SLOT_EDEFAULT.equals(slot);
			case MachinePackage.PCI_DEVICE__TOTAL_VFS:
				return TOTAL_VFS_EDEFAULT == null ? totalVfs != null : !TOTAL_VFS_EDEFAULT.equals(totalVfs);
			case MachinePackage.PCI_DEVICE__ACTIVE_VFS:
				return ACTIVE_VFS_EDEFAULT == null ? activeVfs != null : !ACTIVE_VFS_EDEFAULT.equals(activeVfs);
			case MachinePackage.PCI_DEVICE__PHYSICAL_FUNCTION:
				return physicalFunction != null;
			case MachinePackage.PCI_DEVICE__BOOT_CRITICAL:
				return bootCritical != BOOT_CRITICAL_EDEFAULT;
			case MachinePackage.PCI_DEVICE__BOOT_CRITICAL_REASON:
				return BOOT_CRITICAL_REASON_EDEFAULT == null ? bootCriticalReason != null : !BOOT_CRITICAL_REASON_EDEFAULT.equals(bootCriticalReason);
			case MachinePackage.PCI_DEVICE__OS_DEVICES:
				return osDevices != null && !osDevices.isEmpty();
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
		result.append(" (slot: ");
		result.append(slot);
		result.append(", totalVfs: ");
		result.append(totalVfs);
		result.append(", activeVfs: ");
		result.append(activeVfs);
		result.append(", bootCritical: ");
		result.append(bootCritical);
		result.append(", bootCriticalReason: ");
		result.append(bootCriticalReason);
		result.append(')');
		return result.toString();
	}

} //PciDeviceImpl
