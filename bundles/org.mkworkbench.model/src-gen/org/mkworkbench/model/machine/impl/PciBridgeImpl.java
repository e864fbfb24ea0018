/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.PciBridge;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pci Bridge</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciBridgeImpl#isHost <em>Host</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciBridgeImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciBridgeImpl#getSecondaryBus <em>Secondary Bus</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.PciBridgeImpl#getSubordinateBus <em>Subordinate Bus</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PciBridgeImpl extends PciFunctionImpl implements PciBridge {
	/**
	 * The default value of the '{@link #isHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHost()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HOST_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHost()
	 * @generated
	 * @ordered
	 */
	protected boolean host = HOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DOMAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected Integer domain = DOMAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecondaryBus() <em>Secondary Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondaryBus()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SECONDARY_BUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSecondaryBus() <em>Secondary Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondaryBus()
	 * @generated
	 * @ordered
	 */
	protected Integer secondaryBus = SECONDARY_BUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubordinateBus() <em>Subordinate Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubordinateBus()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SUBORDINATE_BUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubordinateBus() <em>Subordinate Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubordinateBus()
	 * @generated
	 * @ordered
	 */
	protected Integer subordinateBus = SUBORDINATE_BUS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PciBridgeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MachinePackage.Literals.PCI_BRIDGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(boolean newHost) {
		boolean oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_BRIDGE__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDomain() {
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomain(Integer newDomain) {
		Integer oldDomain = domain;
		domain = newDomain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_BRIDGE__DOMAIN, oldDomain, domain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSecondaryBus() {
		return secondaryBus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondaryBus(Integer newSecondaryBus) {
		Integer oldSecondaryBus = secondaryBus;
		secondaryBus = newSecondaryBus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_BRIDGE__SECONDARY_BUS, oldSecondaryBus, secondaryBus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSubordinateBus() {
		return subordinateBus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubordinateBus(Integer newSubordinateBus) {
		Integer oldSubordinateBus = subordinateBus;
		subordinateBus = newSubordinateBus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.PCI_BRIDGE__SUBORDINATE_BUS, oldSubordinateBus, subordinateBus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MachinePackage.PCI_BRIDGE__HOST:
				return isHost();
			case MachinePackage.PCI_BRIDGE__DOMAIN:
				return getDomain();
			case MachinePackage.PCI_BRIDGE__SECONDARY_BUS:
				return getSecondaryBus();
			case MachinePackage.PCI_BRIDGE__SUBORDINATE_BUS:
				return getSubordinateBus();
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
			case MachinePackage.PCI_BRIDGE__HOST:
				setHost((Boolean)newValue);
				return;
			case MachinePackage.PCI_BRIDGE__DOMAIN:
				setDomain((Integer)newValue);
				return;
			case MachinePackage.PCI_BRIDGE__SECONDARY_BUS:
				setSecondaryBus((Integer)newValue);
				return;
			case MachinePackage.PCI_BRIDGE__SUBORDINATE_BUS:
				setSubordinateBus((Integer)newValue);
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
			case MachinePackage.PCI_BRIDGE__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case MachinePackage.PCI_BRIDGE__DOMAIN:
				setDomain(DOMAIN_EDEFAULT);
				return;
			case MachinePackage.PCI_BRIDGE__SECONDARY_BUS:
				setSecondaryBus(SECONDARY_BUS_EDEFAULT);
				return;
			case MachinePackage.PCI_BRIDGE__SUBORDINATE_BUS:
				setSubordinateBus(SUBORDINATE_BUS_EDEFAULT);
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
			case MachinePackage.PCI_BRIDGE__HOST:
				return host != HOST_EDEFAULT;
			case MachinePackage.PCI_BRIDGE__DOMAIN:
				return DOMAIN_EDEFAULT == null ? domain != null : !DOMAIN_EDEFAULT.equals(domain);
			case MachinePackage.PCI_BRIDGE__SECONDARY_BUS:
				return SECONDARY_BUS_EDEFAULT == null ? secondaryBus != null : !SECONDARY_BUS_EDEFAULT.equals(secondaryBus);
			case MachinePackage.PCI_BRIDGE__SUBORDINATE_BUS:
				return SUBORDINATE_BUS_EDEFAULT == null ? subordinateBus != null : !SUBORDINATE_BUS_EDEFAULT.equals(subordinateBus);
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
		result.append(" (host: ");
		result.append(host);
		result.append(", domain: ");
		result.append(domain);
		result.append(", secondaryBus: ");
		result.append(secondaryBus);
		result.append(", subordinateBus: ");
		result.append(subordinateBus);
		result.append(')');
		return result.toString();
	}

} //PciBridgeImpl
