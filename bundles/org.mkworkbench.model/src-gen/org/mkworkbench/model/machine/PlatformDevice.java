/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Platform Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A device that is not on PCI.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.PlatformDevice#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PlatformDevice#getHardwareId <em>Hardware Id</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PlatformDevice#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PlatformDevice#getNode <em>Node</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PlatformDevice#getOsDevices <em>Os Devices</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getPlatformDevice()
 * @model
 * @generated
 */
public interface PlatformDevice extends SourcedElement {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPlatformDevice_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PlatformDevice#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Hardware Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ACPI _HID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hardware Id</em>' attribute.
	 * @see #setHardwareId(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPlatformDevice_HardwareId()
	 * @model
	 * @generated
	 */
	String getHardwareId();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PlatformDevice#getHardwareId <em>Hardware Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hardware Id</em>' attribute.
	 * @see #getHardwareId()
	 * @generated
	 */
	void setHardwareId(String value);

	/**
	 * Returns the value of the '<em><b>Driver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Driver</em>' attribute.
	 * @see #setDriver(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPlatformDevice_Driver()
	 * @model
	 * @generated
	 */
	String getDriver();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PlatformDevice#getDriver <em>Driver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' attribute.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(String value);

	/**
	 * Returns the value of the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Node</em>' reference.
	 * @see #setNode(NumaNode)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPlatformDevice_Node()
	 * @model resolveProxies="false"
	 * @generated
	 */
	NumaNode getNode();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PlatformDevice#getNode <em>Node</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' reference.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(NumaNode value);

	/**
	 * Returns the value of the '<em><b>Os Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.OsDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Os Devices</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getPlatformDevice_OsDevices()
	 * @model containment="true"
	 * @generated
	 */
	EList<OsDevice> getOsDevices();

} // PlatformDevice
