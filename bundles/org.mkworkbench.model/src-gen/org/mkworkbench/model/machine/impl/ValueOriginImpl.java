/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.Source;
import org.mkworkbench.model.machine.ValueOrigin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Value Origin</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.impl.ValueOriginImpl#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.ValueOriginImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.ValueOriginImpl#isAssumed <em>Assumed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ValueOriginImpl extends MinimalEObjectImpl.Container implements ValueOrigin {
	/**
	 * The default value of the '{@link #getFeature() <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeature()
	 * @generated
	 * @ordered
	 */
	protected static final String FEATURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFeature() <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeature()
	 * @generated
	 * @ordered
	 */
	protected String feature = FEATURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * The default value of the '{@link #isAssumed() <em>Assumed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAssumed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ASSUMED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAssumed() <em>Assumed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAssumed()
	 * @generated
	 * @ordered
	 */
	protected boolean assumed = ASSUMED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ValueOriginImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MachinePackage.Literals.VALUE_ORIGIN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFeature() {
		return feature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeature(String newFeature) {
		String oldFeature = feature;
		feature = newFeature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.VALUE_ORIGIN__FEATURE, oldFeature, feature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Source newSource) {
		Source oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.VALUE_ORIGIN__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAssumed() {
		return assumed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssumed(boolean newAssumed) {
		boolean oldAssumed = assumed;
		assumed = newAssumed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.VALUE_ORIGIN__ASSUMED, oldAssumed, assumed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MachinePackage.VALUE_ORIGIN__FEATURE:
				return getFeature();
			case MachinePackage.VALUE_ORIGIN__SOURCE:
				return getSource();
			case MachinePackage.VALUE_ORIGIN__ASSUMED:
				return isAssumed();
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
			case MachinePackage.VALUE_ORIGIN__FEATURE:
				setFeature((String)newValue);
				return;
			case MachinePackage.VALUE_ORIGIN__SOURCE:
				setSource((Source)newValue);
				return;
			case MachinePackage.VALUE_ORIGIN__ASSUMED:
				setAssumed((Boolean)newValue);
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
			case MachinePackage.VALUE_ORIGIN__FEATURE:
				setFeature(FEATURE_EDEFAULT);
				return;
			case MachinePackage.VALUE_ORIGIN__SOURCE:
				setSource((Source)null);
				return;
			case MachinePackage.VALUE_ORIGIN__ASSUMED:
				setAssumed(ASSUMED_EDEFAULT);
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
			case MachinePackage.VALUE_ORIGIN__FEATURE:
				return FEATURE_EDEFAULT == null ? feature != null : !FEATURE_EDEFAULT.equals(feature);
			case MachinePackage.VALUE_ORIGIN__SOURCE:
				return source != null;
			case MachinePackage.VALUE_ORIGIN__ASSUMED:
				return assumed != ASSUMED_EDEFAULT;
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
		result.append(" (feature: ");
		result.append(feature);
		result.append(", assumed: ");
		result.append(assumed);
		result.append(')');
		return result.toString();
	}

} //ValueOriginImpl
