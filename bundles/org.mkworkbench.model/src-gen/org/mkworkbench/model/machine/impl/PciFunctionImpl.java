/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciFunction;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pci Function</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciFunctionImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciFunctionImpl#getVendorId <em>Vendor Id</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciFunctionImpl#getDeviceId <em>Device Id</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciFunctionImpl#getSubsystemVendorId <em>Subsystem Vendor Id</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciFunctionImpl#getSubsystemDeviceId <em>Subsystem Device Id</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciFunctionImpl#getClassCode <em>Class Code</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciFunctionImpl#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciFunctionImpl#getVendorName <em>Vendor Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciFunctionImpl#getDeviceName <em>Device Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciFunctionImpl#getLinkSpeed <em>Link Speed</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciFunctionImpl#getBridge <em>Bridge</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciFunctionImpl#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciFunctionImpl#getIommuGroup <em>Iommu Group</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciFunctionImpl#getNode <em>Node</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class PciFunctionImpl extends SourcedElementImpl implements PciFunction {
	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getVendorId() <em>Vendor Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendorId()
	 * @generated
	 * @ordered
	 */
	protected static final Integer VENDOR_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVendorId() <em>Vendor Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendorId()
	 * @generated
	 * @ordered
	 */
	protected Integer vendorId = VENDOR_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeviceId() <em>Device Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceId()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DEVICE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeviceId() <em>Device Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceId()
	 * @generated
	 * @ordered
	 */
	protected Integer deviceId = DEVICE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubsystemVendorId() <em>Subsystem Vendor Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubsystemVendorId()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SUBSYSTEM_VENDOR_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubsystemVendorId() <em>Subsystem Vendor Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubsystemVendorId()
	 * @generated
	 * @ordered
	 */
	protected Integer subsystemVendorId = SUBSYSTEM_VENDOR_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubsystemDeviceId() <em>Subsystem Device Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubsystemDeviceId()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SUBSYSTEM_DEVICE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubsystemDeviceId() <em>Subsystem Device Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubsystemDeviceId()
	 * @generated
	 * @ordered
	 */
	protected Integer subsystemDeviceId = SUBSYSTEM_DEVICE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getClassCode() <em>Class Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassCode()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CLASS_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClassCode() <em>Class Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassCode()
	 * @generated
	 * @ordered
	 */
	protected Integer classCode = CLASS_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REVISION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected Integer revision = REVISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getVendorName() <em>Vendor Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendorName()
	 * @generated
	 * @ordered
	 */
	protected static final String VENDOR_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVendorName() <em>Vendor Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendorName()
	 * @generated
	 * @ordered
	 */
	protected String vendorName = VENDOR_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeviceName() <em>Device Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceName()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeviceName() <em>Device Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceName()
	 * @generated
	 * @ordered
	 */
	protected String deviceName = DEVICE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getLinkSpeed() <em>Link Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinkSpeed()
	 * @generated
	 * @ordered
	 */
	protected static final Double LINK_SPEED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLinkSpeed() <em>Link Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinkSpeed()
	 * @generated
	 * @ordered
	 */
	protected Double linkSpeed = LINK_SPEED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBridge() <em>Bridge</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBridge()
	 * @generated
	 * @ordered
	 */
	protected PciBridge bridge;

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
	 * The default value of the '{@link #getIommuGroup() <em>Iommu Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIommuGroup()
	 * @generated
	 * @ordered
	 */
	protected static final Integer IOMMU_GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIommuGroup() <em>Iommu Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIommuGroup()
	 * @generated
	 * @ordered
	 */
	protected Integer iommuGroup = IOMMU_GROUP_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PciFunctionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MachinePackage.Literals.PCI_FUNCTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_FUNCTION__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getVendorId() {
		return vendorId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVendorId(Integer newVendorId) {
		Integer oldVendorId = vendorId;
		vendorId = newVendorId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_FUNCTION__VENDOR_ID, oldVendorId, vendorId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDeviceId() {
		return deviceId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceId(Integer newDeviceId) {
		Integer oldDeviceId = deviceId;
		deviceId = newDeviceId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_FUNCTION__DEVICE_ID, oldDeviceId, deviceId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSubsystemVendorId() {
		return subsystemVendorId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubsystemVendorId(Integer newSubsystemVendorId) {
		Integer oldSubsystemVendorId = subsystemVendorId;
		subsystemVendorId = newSubsystemVendorId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_FUNCTION__SUBSYSTEM_VENDOR_ID, oldSubsystemVendorId, subsystemVendorId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSubsystemDeviceId() {
		return subsystemDeviceId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubsystemDeviceId(Integer newSubsystemDeviceId) {
		Integer oldSubsystemDeviceId = subsystemDeviceId;
		subsystemDeviceId = newSubsystemDeviceId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_FUNCTION__SUBSYSTEM_DEVICE_ID, oldSubsystemDeviceId, subsystemDeviceId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getClassCode() {
		return classCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClassCode(Integer newClassCode) {
		Integer oldClassCode = classCode;
		classCode = newClassCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_FUNCTION__CLASS_CODE, oldClassCode, classCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRevision() {
		return revision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevision(Integer newRevision) {
		Integer oldRevision = revision;
		revision = newRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_FUNCTION__REVISION, oldRevision, revision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVendorName() {
		return vendorName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVendorName(String newVendorName) {
		String oldVendorName = vendorName;
		vendorName = newVendorName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_FUNCTION__VENDOR_NAME, oldVendorName, vendorName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeviceName() {
		return deviceName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceName(String newDeviceName) {
		String oldDeviceName = deviceName;
		deviceName = newDeviceName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_FUNCTION__DEVICE_NAME, oldDeviceName, deviceName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLinkSpeed() {
		return linkSpeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLinkSpeed(Double newLinkSpeed) {
		Double oldLinkSpeed = linkSpeed;
		linkSpeed = newLinkSpeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_FUNCTION__LINK_SPEED, oldLinkSpeed, linkSpeed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciBridge getBridge() {
		return bridge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBridge(PciBridge newBridge) {
		PciBridge oldBridge = bridge;
		bridge = newBridge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_FUNCTION__BRIDGE, oldBridge, bridge));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_FUNCTION__DRIVER, oldDriver, driver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getIommuGroup() {
		return iommuGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIommuGroup(Integer newIommuGroup) {
		Integer oldIommuGroup = iommuGroup;
		iommuGroup = newIommuGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_FUNCTION__IOMMU_GROUP, oldIommuGroup, iommuGroup));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_FUNCTION__NODE, oldNode, node));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MachinePackage.PCI_FUNCTION__ADDRESS:
				return getAddress();
			case MachinePackage.PCI_FUNCTION__VENDOR_ID:
				return getVendorId();
			case MachinePackage.PCI_FUNCTION__DEVICE_ID:
				return getDeviceId();
			case MachinePackage.PCI_FUNCTION__SUBSYSTEM_VENDOR_ID:
				return getSubsystemVendorId();
			case MachinePackage.PCI_FUNCTION__SUBSYSTEM_DEVICE_ID:
				return getSubsystemDeviceId();
			case MachinePackage.PCI_FUNCTION__CLASS_CODE:
				return getClassCode();
			case MachinePackage.PCI_FUNCTION__REVISION:
				return getRevision();
			case MachinePackage.PCI_FUNCTION__VENDOR_NAME:
				return getVendorName();
			case MachinePackage.PCI_FUNCTION__DEVICE_NAME:
				return getDeviceName();
			case MachinePackage.PCI_FUNCTION__LINK_SPEED:
				return getLinkSpeed();
			case MachinePackage.PCI_FUNCTION__BRIDGE:
				return getBridge();
			case MachinePackage.PCI_FUNCTION__DRIVER:
				return getDriver();
			case MachinePackage.PCI_FUNCTION__IOMMU_GROUP:
				return getIommuGroup();
			case MachinePackage.PCI_FUNCTION__NODE:
				return getNode();
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
			case MachinePackage.PCI_FUNCTION__ADDRESS:
				setAddress((String)newValue);
				return;
			case MachinePackage.PCI_FUNCTION__VENDOR_ID:
				setVendorId((Integer)newValue);
				return;
			case MachinePackage.PCI_FUNCTION__DEVICE_ID:
				setDeviceId((Integer)newValue);
				return;
			case MachinePackage.PCI_FUNCTION__SUBSYSTEM_VENDOR_ID:
				setSubsystemVendorId((Integer)newValue);
				return;
			case MachinePackage.PCI_FUNCTION__SUBSYSTEM_DEVICE_ID:
				setSubsystemDeviceId((Integer)newValue);
				return;
			case MachinePackage.PCI_FUNCTION__CLASS_CODE:
				setClassCode((Integer)newValue);
				return;
			case MachinePackage.PCI_FUNCTION__REVISION:
				setRevision((Integer)newValue);
				return;
			case MachinePackage.PCI_FUNCTION__VENDOR_NAME:
				setVendorName((String)newValue);
				return;
			case MachinePackage.PCI_FUNCTION__DEVICE_NAME:
				setDeviceName((String)newValue);
				return;
			case MachinePackage.PCI_FUNCTION__LINK_SPEED:
				setLinkSpeed((Double)newValue);
				return;
			case MachinePackage.PCI_FUNCTION__BRIDGE:
				setBridge((PciBridge)newValue);
				return;
			case MachinePackage.PCI_FUNCTION__DRIVER:
				setDriver((String)newValue);
				return;
			case MachinePackage.PCI_FUNCTION__IOMMU_GROUP:
				setIommuGroup((Integer)newValue);
				return;
			case MachinePackage.PCI_FUNCTION__NODE:
				setNode((NumaNode)newValue);
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
			case MachinePackage.PCI_FUNCTION__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case MachinePackage.PCI_FUNCTION__VENDOR_ID:
				setVendorId(VENDOR_ID_EDEFAULT);
				return;
			case MachinePackage.PCI_FUNCTION__DEVICE_ID:
				setDeviceId(DEVICE_ID_EDEFAULT);
				return;
			case MachinePackage.PCI_FUNCTION__SUBSYSTEM_VENDOR_ID:
				setSubsystemVendorId(SUBSYSTEM_VENDOR_ID_EDEFAULT);
				return;
			case MachinePackage.PCI_FUNCTION__SUBSYSTEM_DEVICE_ID:
				setSubsystemDeviceId(SUBSYSTEM_DEVICE_ID_EDEFAULT);
				return;
			case MachinePackage.PCI_FUNCTION__CLASS_CODE:
				setClassCode(CLASS_CODE_EDEFAULT);
				return;
			case MachinePackage.PCI_FUNCTION__REVISION:
				setRevision(REVISION_EDEFAULT);
				return;
			case MachinePackage.PCI_FUNCTION__VENDOR_NAME:
				setVendorName(VENDOR_NAME_EDEFAULT);
				return;
			case MachinePackage.PCI_FUNCTION__DEVICE_NAME:
				setDeviceName(DEVICE_NAME_EDEFAULT);
				return;
			case MachinePackage.PCI_FUNCTION__LINK_SPEED:
				setLinkSpeed(LINK_SPEED_EDEFAULT);
				return;
			case MachinePackage.PCI_FUNCTION__BRIDGE:
				setBridge((PciBridge)null);
				return;
			case MachinePackage.PCI_FUNCTION__DRIVER:
				setDriver(DRIVER_EDEFAULT);
				return;
			case MachinePackage.PCI_FUNCTION__IOMMU_GROUP:
				setIommuGroup(IOMMU_GROUP_EDEFAULT);
				return;
			case MachinePackage.PCI_FUNCTION__NODE:
				setNode((NumaNode)null);
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
			case MachinePackage.PCI_FUNCTION__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case MachinePackage.PCI_FUNCTION__VENDOR_ID:
				return VENDOR_ID_EDEFAULT == null ? vendorId != null : !VENDOR_ID_EDEFAULT.equals(vendorId);
			case MachinePackage.PCI_FUNCTION__DEVICE_ID:
				return DEVICE_ID_EDEFAULT == null ? deviceId != null : !DEVICE_ID_EDEFAULT.equals(deviceId);
			case MachinePackage.PCI_FUNCTION__SUBSYSTEM_VENDOR_ID:
				return SUBSYSTEM_VENDOR_ID_EDEFAULT == null ? subsystemVendorId != null : !SUBSYSTEM_VENDOR_ID_EDEFAULT.equals(subsystemVendorId);
			case MachinePackage.PCI_FUNCTION__SUBSYSTEM_DEVICE_ID:
				return SUBSYSTEM_DEVICE_ID_EDEFAULT == null ? subsystemDeviceId != null : !SUBSYSTEM_DEVICE_ID_EDEFAULT.equals(subsystemDeviceId);
			case MachinePackage.PCI_FUNCTION__CLASS_CODE:
				return CLASS_CODE_EDEFAULT == null ? classCode != null : !CLASS_CODE_EDEFAULT.equals(classCode);
			case MachinePackage.PCI_FUNCTION__REVISION:
				return REVISION_EDEFAULT == null ? revision != null : !REVISION_EDEFAULT.equals(revision);
			case MachinePackage.PCI_FUNCTION__VENDOR_NAME:
				return VENDOR_NAME_EDEFAULT == null ? vendorName != null : !VENDOR_NAME_EDEFAULT.equals(vendorName);
			case MachinePackage.PCI_FUNCTION__DEVICE_NAME:
				return DEVICE_NAME_EDEFAULT == null ? deviceName != null : !DEVICE_NAME_EDEFAULT.equals(deviceName);
			case MachinePackage.PCI_FUNCTION__LINK_SPEED:
				return LINK_SPEED_EDEFAULT == null ? linkSpeed != null : !LINK_SPEED_EDEFAULT.equals(linkSpeed);
			case MachinePackage.PCI_FUNCTION__BRIDGE:
				return bridge != null;
			case MachinePackage.PCI_FUNCTION__DRIVER:
				return DRIVER_EDEFAULT == null ? driver != null : !DRIVER_EDEFAULT.equals(driver);
			case MachinePackage.PCI_FUNCTION__IOMMU_GROUP:
				return IOMMU_GROUP_EDEFAULT == null ? iommuGroup != null : !IOMMU_GROUP_EDEFAULT.equals(iommuGroup);
			case MachinePackage.PCI_FUNCTION__NODE:
				return node != null;
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
		result.append(" (address: ");
		result.append(address);
		result.append(", vendorId: ");
		result.append(vendorId);
		result.append(", deviceId: ");
		result.append(deviceId);
		result.append(", subsystemVendorId: ");
		result.append(subsystemVendorId);
		result.append(", subsystemDeviceId: ");
		result.append(subsystemDeviceId);
		result.append(", classCode: ");
		result.append(classCode);
		result.append(", revision: ");
		result.append(revision);
		result.append(", vendorName: ");
		result.append(vendorName);
		result.append(", deviceName: ");
		result.append(deviceName);
		result.append(", linkSpeed: ");
		result.append(linkSpeed);
		result.append(", driver: ");
		result.append(driver);
		result.append(", iommuGroup: ");
		result.append(iommuGroup);
		result.append(')');
		return result.toString();
	}

} //PciFunctionImpl
