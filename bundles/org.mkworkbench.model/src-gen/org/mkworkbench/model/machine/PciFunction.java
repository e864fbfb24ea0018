/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pci Function</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A function on the PCI bus.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.PciFunction#getAddress <em>Address</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciFunction#getVendorId <em>Vendor Id</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciFunction#getDeviceId <em>Device Id</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciFunction#getSubsystemVendorId <em>Subsystem Vendor Id</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciFunction#getSubsystemDeviceId <em>Subsystem Device Id</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciFunction#getClassCode <em>Class Code</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciFunction#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciFunction#getVendorName <em>Vendor Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciFunction#getDeviceName <em>Device Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciFunction#getLinkSpeed <em>Link Speed</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciFunction#getBridge <em>Bridge</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciFunction#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciFunction#getIommuGroup <em>Iommu Group</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciFunction#getNode <em>Node</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getPciFunction()
 * @model abstract="true"
 * @generated
 */
public interface PciFunction extends SourcedElement {
	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DDDD:BB:DD.F in lower-case hex; null for a host bridge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciFunction_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciFunction#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Vendor Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vendor Id</em>' attribute.
	 * @see #setVendorId(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciFunction_VendorId()
	 * @model
	 * @generated
	 */
	Integer getVendorId();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciFunction#getVendorId <em>Vendor Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vendor Id</em>' attribute.
	 * @see #getVendorId()
	 * @generated
	 */
	void setVendorId(Integer value);

	/**
	 * Returns the value of the '<em><b>Device Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Device Id</em>' attribute.
	 * @see #setDeviceId(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciFunction_DeviceId()
	 * @model
	 * @generated
	 */
	Integer getDeviceId();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciFunction#getDeviceId <em>Device Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Id</em>' attribute.
	 * @see #getDeviceId()
	 * @generated
	 */
	void setDeviceId(Integer value);

	/**
	 * Returns the value of the '<em><b>Subsystem Vendor Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subsystem Vendor Id</em>' attribute.
	 * @see #setSubsystemVendorId(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciFunction_SubsystemVendorId()
	 * @model
	 * @generated
	 */
	Integer getSubsystemVendorId();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciFunction#getSubsystemVendorId <em>Subsystem Vendor Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subsystem Vendor Id</em>' attribute.
	 * @see #getSubsystemVendorId()
	 * @generated
	 */
	void setSubsystemVendorId(Integer value);

	/**
	 * Returns the value of the '<em><b>Subsystem Device Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subsystem Device Id</em>' attribute.
	 * @see #setSubsystemDeviceId(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciFunction_SubsystemDeviceId()
	 * @model
	 * @generated
	 */
	Integer getSubsystemDeviceId();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciFunction#getSubsystemDeviceId <em>Subsystem Device Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subsystem Device Id</em>' attribute.
	 * @see #getSubsystemDeviceId()
	 * @generated
	 */
	void setSubsystemDeviceId(Integer value);

	/**
	 * Returns the value of the '<em><b>Class Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 16-bit class and subclass.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Class Code</em>' attribute.
	 * @see #setClassCode(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciFunction_ClassCode()
	 * @model
	 * @generated
	 */
	Integer getClassCode();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciFunction#getClassCode <em>Class Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Class Code</em>' attribute.
	 * @see #getClassCode()
	 * @generated
	 */
	void setClassCode(Integer value);

	/**
	 * Returns the value of the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Revision</em>' attribute.
	 * @see #setRevision(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciFunction_Revision()
	 * @model
	 * @generated
	 */
	Integer getRevision();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciFunction#getRevision <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' attribute.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(Integer value);

	/**
	 * Returns the value of the '<em><b>Vendor Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vendor Name</em>' attribute.
	 * @see #setVendorName(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciFunction_VendorName()
	 * @model
	 * @generated
	 */
	String getVendorName();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciFunction#getVendorName <em>Vendor Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vendor Name</em>' attribute.
	 * @see #getVendorName()
	 * @generated
	 */
	void setVendorName(String value);

	/**
	 * Returns the value of the '<em><b>Device Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Device Name</em>' attribute.
	 * @see #setDeviceName(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciFunction_DeviceName()
	 * @model
	 * @generated
	 */
	String getDeviceName();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciFunction#getDeviceName <em>Device Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Name</em>' attribute.
	 * @see #getDeviceName()
	 * @generated
	 */
	void setDeviceName(String value);

	/**
	 * Returns the value of the '<em><b>Link Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * GB/s.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link Speed</em>' attribute.
	 * @see #setLinkSpeed(Double)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciFunction_LinkSpeed()
	 * @model
	 * @generated
	 */
	Double getLinkSpeed();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciFunction#getLinkSpeed <em>Link Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link Speed</em>' attribute.
	 * @see #getLinkSpeed()
	 * @generated
	 */
	void setLinkSpeed(Double value);

	/**
	 * Returns the value of the '<em><b>Bridge</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bridge this function is behind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bridge</em>' reference.
	 * @see #setBridge(PciBridge)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciFunction_Bridge()
	 * @model resolveProxies="false"
	 * @generated
	 */
	PciBridge getBridge();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciFunction#getBridge <em>Bridge</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bridge</em>' reference.
	 * @see #getBridge()
	 * @generated
	 */
	void setBridge(PciBridge value);

	/**
	 * Returns the value of the '<em><b>Driver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Driver</em>' attribute.
	 * @see #setDriver(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciFunction_Driver()
	 * @model
	 * @generated
	 */
	String getDriver();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciFunction#getDriver <em>Driver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' attribute.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(String value);

	/**
	 * Returns the value of the '<em><b>Iommu Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iommu Group</em>' attribute.
	 * @see #setIommuGroup(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciFunction_IommuGroup()
	 * @model
	 * @generated
	 */
	Integer getIommuGroup();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciFunction#getIommuGroup <em>Iommu Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iommu Group</em>' attribute.
	 * @see #getIommuGroup()
	 * @generated
	 */
	void setIommuGroup(Integer value);

	/**
	 * Returns the value of the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Node</em>' reference.
	 * @see #setNode(NumaNode)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciFunction_Node()
	 * @model resolveProxies="false"
	 * @generated
	 */
	NumaNode getNode();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciFunction#getNode <em>Node</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' reference.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(NumaNode value);

} // PciFunction
