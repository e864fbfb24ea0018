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
import org.mkworkbench.model.machine.MemoryAttribute;
import org.mkworkbench.model.machine.MemoryAttributeValue;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Memory Attribute</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.impl.MemoryAttributeImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MemoryAttributeImpl#isHigherIsBetter <em>Higher Is Better</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MemoryAttributeImpl#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemoryAttributeImpl extends SourcedElementImpl implements MemoryAttribute {
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
	 * The default value of the '{@link #isHigherIsBetter() <em>Higher Is Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHigherIsBetter()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HIGHER_IS_BETTER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHigherIsBetter() <em>Higher Is Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHigherIsBetter()
	 * @generated
	 * @ordered
	 */
	protected boolean higherIsBetter = HIGHER_IS_BETTER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected EList<MemoryAttributeValue> values;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MemoryAttributeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MachinePackage.Literals.MEMORY_ATTRIBUTE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.MEMORY_ATTRIBUTE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHigherIsBetter() {
		return higherIsBetter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHigherIsBetter(boolean newHigherIsBetter) {
		boolean oldHigherIsBetter = higherIsBetter;
		higherIsBetter = newHigherIsBetter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.MEMORY_ATTRIBUTE__HIGHER_IS_BETTER, oldHigherIsBetter, higherIsBetter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MemoryAttributeValue> getValues() {
		if (values == null) {
			values = new EObjectContainmentEList<MemoryAttributeValue>(MemoryAttributeValue.class, this, MachinePackage.MEMORY_ATTRIBUTE__VALUES);
		}
		return values;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MachinePackage.MEMORY_ATTRIBUTE__VALUES:
				return ((InternalEList<?>)getValues()).basicRemove(otherEnd, msgs);
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
			case MachinePackage.MEMORY_ATTRIBUTE__NAME:
				return getName();
			case MachinePackage.MEMORY_ATTRIBUTE__HIGHER_IS_BETTER:
				return isHigherIsBetter();
			case MachinePackage.MEMORY_ATTRIBUTE__VALUES:
				return getValues();
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
			case MachinePackage.MEMORY_ATTRIBUTE__NAME:
				setName((String)newValue);
				return;
			case MachinePackage.MEMORY_ATTRIBUTE__HIGHER_IS_BETTER:
				setHigherIsBetter((Boolean)newValue);
				return;
			case MachinePackage.MEMORY_ATTRIBUTE__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends MemoryAttributeValue>)newValue);
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
			case MachinePackage.MEMORY_ATTRIBUTE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MachinePackage.MEMORY_ATTRIBUTE__HIGHER_IS_BETTER:
				setHigherIsBetter(HIGHER_IS_BETTER_EDEFAULT);
				return;
			case MachinePackage.MEMORY_ATTRIBUTE__VALUES:
				getValues().clear();
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
			case MachinePackage.MEMORY_ATTRIBUTE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MachinePackage.MEMORY_ATTRIBUTE__HIGHER_IS_BETTER:
				return higherIsBetter != HIGHER_IS_BETTER_EDEFAULT;
			case MachinePackage.MEMORY_ATTRIBUTE__VALUES:
				return values != null && !values.isEmpty();
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
		result.append(", higherIsBetter: ");
		result.append(higherIsBetter);
		result.append(')');
		return result.toString();
	}

} //MemoryAttributeImpl
