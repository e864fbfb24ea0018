/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.mkworkbench.model.CpuSet;

import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.MemoryAttributeValue;
import org.mkworkbench.model.machine.NumaNode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Memory Attribute Value</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.impl.MemoryAttributeValueImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MemoryAttributeValueImpl#getInitiators <em>Initiators</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MemoryAttributeValueImpl#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemoryAttributeValueImpl extends MinimalEObjectImpl.Container implements MemoryAttributeValue {
	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected NumaNode target;

	/**
	 * The default value of the '{@link #getInitiators() <em>Initiators</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitiators()
	 * @generated
	 * @ordered
	 */
	protected static final CpuSet INITIATORS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInitiators() <em>Initiators</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitiators()
	 * @generated
	 * @ordered
	 */
	protected CpuSet initiators = INITIATORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final long VALUE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected long value = VALUE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MemoryAttributeValueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MachinePackage.Literals.MEMORY_ATTRIBUTE_VALUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumaNode getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(NumaNode newTarget) {
		NumaNode oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.MEMORY_ATTRIBUTE_VALUE__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CpuSet getInitiators() {
		return initiators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitiators(CpuSet newInitiators) {
		CpuSet oldInitiators = initiators;
		initiators = newInitiators;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.MEMORY_ATTRIBUTE_VALUE__INITIATORS, oldInitiators, initiators));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(long newValue) {
		long oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.MEMORY_ATTRIBUTE_VALUE__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MachinePackage.MEMORY_ATTRIBUTE_VALUE__TARGET:
				return getTarget();
			case MachinePackage.MEMORY_ATTRIBUTE_VALUE__INITIATORS:
				return getInitiators();
			case MachinePackage.MEMORY_ATTRIBUTE_VALUE__VALUE:
				return getValue();
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
			case MachinePackage.MEMORY_ATTRIBUTE_VALUE__TARGET:
				setTarget((NumaNode)newValue);
				return;
			case MachinePackage.MEMORY_ATTRIBUTE_VALUE__INITIATORS:
				setInitiators((CpuSet)newValue);
				return;
			case MachinePackage.MEMORY_ATTRIBUTE_VALUE__VALUE:
				setValue((Long)newValue);
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
			case MachinePackage.MEMORY_ATTRIBUTE_VALUE__TARGET:
				setTarget((NumaNode)null);
				return;
			case MachinePackage.MEMORY_ATTRIBUTE_VALUE__INITIATORS:
				setInitiators(INITIATORS_EDEFAULT);
				return;
			case MachinePackage.MEMORY_ATTRIBUTE_VALUE__VALUE:
				setValue(VALUE_EDEFAULT);
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
			case MachinePackage.MEMORY_ATTRIBUTE_VALUE__TARGET:
				return target != null;
			case MachinePackage.MEMORY_ATTRIBUTE_VALUE__INITIATORS:
				return INITIATORS_EDEFAULT == null ? initiators != null : !INITIATORS_EDEFAULT.equals(initiators);
			case MachinePackage.MEMORY_ATTRIBUTE_VALUE__VALUE:
				return value != VALUE_EDEFAULT;
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
		result.append(" (initiators: ");
		result.append(initiators);
		result.append(", value: ");
		result.append(value);
		result.append(')');
		return result.toString();
	}

} //MemoryAttributeValueImpl
