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
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.OsDevice;
import org.mkworkbench.model.machine.PlatformDevice;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Platform Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.impl.PlatformDeviceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PlatformDeviceImpl#getHardwareId <em>Hardware Id</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PlatformDeviceImpl#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PlatformDeviceImpl#getNode <em>Node</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PlatformDeviceImpl#getOsDevices <em>Os Devices</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlatformDeviceImpl extends SourcedElementImpl implements PlatformDevice {
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
	 * The default value of the '{@link #getHardwareId() <em>Hardware Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHardwareId()
	 * @generated
	 * @ordered
	 */
	protected static final String HARDWARE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHardwareId() <em>Hardware Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHardwareId()
	 * @generated
	 * @ordered
	 */
	protected String hardwareId = HARDWARE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getDriver() <em>Driver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriver()
	 * @generated
	 * @ordered
	 */
	protected static final String DRIVER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDriver() <em>Driver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriver()
	 * @generated
	 * @ordered
	 */
	protected String driver = DRIVER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNode() <em>Node</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNode()
	 * @generated
	 * @ordered
	 */
	protected NumaNode node;

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
	protected PlatformDeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MachinePackage.Literals.PLATFORM_DEVICE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PLATFORM_DEVICE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHardwareId() {
		return hardwareId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHardwareId(String newHardwareId) {
		String oldHardwareId = hardwareId;
		hardwareId = newHardwareId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PLATFORM_DEVICE__HARDWARE_ID, oldHardwareId, hardwareId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDriver() {
		return driver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriver(String newDriver) {
		String oldDriver = driver;
		driver = newDriver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PLATFORM_DEVICE__DRIVER, oldDriver, driver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumaNode getNode() {
		return node;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNode(NumaNode newNode) {
		NumaNode oldNode = node;
		node = newNode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PLATFORM_DEVICE__NODE, oldNode, node));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OsDevice> getOsDevices() {
		if (osDevices == null) {
			osDevices = new EObjectContainmentEList<OsDevice>(OsDevice.class, this, MachinePackage.PLATFORM_DEVICE__OS_DEVICES);
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
			case MachinePackage.PLATFORM_DEVICE__OS_DEVICES:
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
			case MachinePackage.PLATFORM_DEVICE__NAME:
				return getName();
			case MachinePackage.PLATFORM_DEVICE__HARDWARE_ID:
				return getHardwareId();
			case MachinePackage.PLATFORM_DEVICE__DRIVER:
				return getDriver();
			case MachinePackage.PLATFORM_DEVICE__NODE:
				return getNode();
			case MachinePackage.PLATFORM_DEVICE__OS_DEVICES:
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
			case MachinePackage.PLATFORM_DEVICE__NAME:
				setName((String)newValue);
				return;
			case MachinePackage.PLATFORM_DEVICE__HARDWARE_ID:
				setHardwareId((String)newValue);
				return;
			case MachinePackage.PLATFORM_DEVICE__DRIVER:
				setDriver((String)newValue);
				return;
			case MachinePackage.PLATFORM_DEVICE__NODE:
				setNode((NumaNode)newValue);
				return;
			case MachinePackage.PLATFORM_DEVICE__OS_DEVICES:
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
			case MachinePackage.PLATFORM_DEVICE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MachinePackage.PLATFORM_DEVICE__HARDWARE_ID:
				setHardwareId(HARDWARE_ID_EDEFAULT);
				return;
			case MachinePackage.PLATFORM_DEVICE__DRIVER:
				setDriver(DRIVER_EDEFAULT);
				return;
			case MachinePackage.PLATFORM_DEVICE__NODE:
				setNode((NumaNode)null);
				return;
			case MachinePackage.PLATFORM_DEVICE__OS_DEVICES:
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
			case MachinePackage.PLATFORM_DEVICE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MachinePackage.PLATFORM_DEVICE__HARDWARE_ID:
				return HARDWARE_ID_EDEFAULT == null ? hardwareId != null : !HARDWARE_ID_EDEFAULT.equals(hardwareId);
			case MachinePackage.PLATFORM_DEVICE__DRIVER:
				return DRIVER_EDEFAULT == null ? driver != null : !DRIVER_EDEFAULT.equals(driver);
			case MachinePackage.PLATFORM_DEVICE__NODE:
				return node != null;
			case MachinePackage.PLATFORM_DEVICE__OS_DEVICES:
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
		result.append(" (name: ");
		result.append(name);
		result.append(", hardwareId: ");
		result.append(hardwareId);
		result.append(", driver: ");
		result.append(driver);
		result.append(')');
		return result.toString();
	}

} //PlatformDeviceImpl
