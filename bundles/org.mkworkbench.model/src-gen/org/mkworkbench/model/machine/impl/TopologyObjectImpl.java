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
import org.mkworkbench.model.machine.TopologyObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Topology Object</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.impl.TopologyObjectImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.TopologyObjectImpl#getOsIndex <em>Os Index</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.TopologyObjectImpl#getChildren <em>Children</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class TopologyObjectImpl extends SourcedElementImpl implements TopologyObject {
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
	 * The default value of the '{@link #getOsIndex() <em>Os Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOsIndex()
	 * @generated
	 * @ordered
	 */
	protected static final Integer OS_INDEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOsIndex() <em>Os Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOsIndex()
	 * @generated
	 * @ordered
	 */
	protected Integer osIndex = OS_INDEX_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChildren() <em>Children</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChildren()
	 * @generated
	 * @ordered
	 */
	protected EList<TopologyObject> children;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TopologyObjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MachinePackage.Literals.TOPOLOGY_OBJECT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.TOPOLOGY_OBJECT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getOsIndex() {
		return osIndex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOsIndex(Integer newOsIndex) {
		Integer oldOsIndex = osIndex;
		osIndex = newOsIndex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.TOPOLOGY_OBJECT__OS_INDEX, oldOsIndex, osIndex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TopologyObject> getChildren() {
		if (children == null) {
			children = new EObjectContainmentEList<TopologyObject>(TopologyObject.class, this, MachinePackage.TOPOLOGY_OBJECT__CHILDREN);
		}
		return children;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MachinePackage.TOPOLOGY_OBJECT__CHILDREN:
				return ((InternalEList<?>)getChildren()).basicRemove(otherEnd, msgs);
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
			case MachinePackage.TOPOLOGY_OBJECT__NAME:
				return getName();
			case MachinePackage.TOPOLOGY_OBJECT__OS_INDEX:
				return getOsIndex();
			case MachinePackage.TOPOLOGY_OBJECT__CHILDREN:
				return getChildren();
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
			case MachinePackage.TOPOLOGY_OBJECT__NAME:
				setName((String)newValue);
				return;
			case MachinePackage.TOPOLOGY_OBJECT__OS_INDEX:
				setOsIndex((Integer)newValue);
				return;
			case MachinePackage.TOPOLOGY_OBJECT__CHILDREN:
				getChildren().clear();
				getChildren().addAll((Collection<? extends TopologyObject>)newValue);
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
			case MachinePackage.TOPOLOGY_OBJECT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MachinePackage.TOPOLOGY_OBJECT__OS_INDEX:
				setOsIndex(OS_INDEX_EDEFAULT);
				return;
			case MachinePackage.TOPOLOGY_OBJECT__CHILDREN:
				getChildren().clear();
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
			case MachinePackage.TOPOLOGY_OBJECT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MachinePackage.TOPOLOGY_OBJECT__OS_INDEX:
				return OS_INDEX_EDEFAULT == null ? osIndex != null : !OS_INDEX_EDEFAULT.equals(osIndex);
			case MachinePackage.TOPOLOGY_OBJECT__CHILDREN:
				return children != null && !children.isEmpty();
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
		result.append(", osIndex: ");
		result.append(osIndex);
		result.append(')');
		return result.toString();
	}

} //TopologyObjectImpl
