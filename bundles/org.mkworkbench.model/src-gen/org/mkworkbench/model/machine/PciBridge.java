/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pci Bridge</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A host bridge or PCI-to-PCI bridge.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.PciBridge#isHost <em>Host</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciBridge#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciBridge#getSecondaryBus <em>Secondary Bus</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.PciBridge#getSubordinateBus <em>Subordinate Bus</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getPciBridge()
 * @model
 * @generated
 */
public interface PciBridge extends PciFunction {
	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(boolean)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciBridge_Host()
	 * @model
	 * @generated
	 */
	boolean isHost();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciBridge#isHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #isHost()
	 * @generated
	 */
	void setHost(boolean value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciBridge_Domain()
	 * @model
	 * @generated
	 */
	Integer getDomain();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciBridge#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(Integer value);

	/**
	 * Returns the value of the '<em><b>Secondary Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Secondary Bus</em>' attribute.
	 * @see #setSecondaryBus(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciBridge_SecondaryBus()
	 * @model
	 * @generated
	 */
	Integer getSecondaryBus();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciBridge#getSecondaryBus <em>Secondary Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secondary Bus</em>' attribute.
	 * @see #getSecondaryBus()
	 * @generated
	 */
	void setSecondaryBus(Integer value);

	/**
	 * Returns the value of the '<em><b>Subordinate Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subordinate Bus</em>' attribute.
	 * @see #setSubordinateBus(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getPciBridge_SubordinateBus()
	 * @model
	 * @generated
	 */
	Integer getSubordinateBus();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.PciBridge#getSubordinateBus <em>Subordinate Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subordinate Bus</em>' attribute.
	 * @see #getSubordinateBus()
	 * @generated
	 */
	void setSubordinateBus(Integer value);

} // PciBridge
