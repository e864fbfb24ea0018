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

import org.mkworkbench.model.machine.Info;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.Source;
import org.mkworkbench.model.machine.SourcedElement;
import org.mkworkbench.model.machine.ValueOrigin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sourced Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.impl.SourcedElementImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.SourcedElementImpl#getOrigins <em>Origins</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.SourcedElementImpl#getInfos <em>Infos</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class SourcedElementImpl extends ElementImpl implements SourcedElement {
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
	 * The cached value of the '{@link #getOrigins() <em>Origins</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigins()
	 * @generated
	 * @ordered
	 */
	protected EList<ValueOrigin> origins;

	/**
	 * The cached value of the '{@link #getInfos() <em>Infos</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfos()
	 * @generated
	 * @ordered
	 */
	protected EList<Info> infos;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourcedElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MachinePackage.Literals.SOURCED_ELEMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.SOURCED_ELEMENT__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ValueOrigin> getOrigins() {
		if (origins == null) {
			origins = new EObjectContainmentEList<ValueOrigin>(ValueOrigin.class, this, MachinePackage.SOURCED_ELEMENT__ORIGINS);
		}
		return origins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Info> getInfos() {
		if (infos == null) {
			infos = new EObjectContainmentEList<Info>(Info.class, this, MachinePackage.SOURCED_ELEMENT__INFOS);
		}
		return infos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MachinePackage.SOURCED_ELEMENT__ORIGINS:
				return ((InternalEList<?>)getOrigins()).basicRemove(otherEnd, msgs);
			case MachinePackage.SOURCED_ELEMENT__INFOS:
				return ((InternalEList<?>)getInfos()).basicRemove(otherEnd, msgs);
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
			case MachinePackage.SOURCED_ELEMENT__SOURCE:
				return getSource();
			case MachinePackage.SOURCED_ELEMENT__ORIGINS:
				return getOrigins();
			case MachinePackage.SOURCED_ELEMENT__INFOS:
				return getInfos();
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
			case MachinePackage.SOURCED_ELEMENT__SOURCE:
				setSource((Source)newValue);
				return;
			case MachinePackage.SOURCED_ELEMENT__ORIGINS:
				getOrigins().clear();
				getOrigins().addAll((Collection<? extends ValueOrigin>)newValue);
				return;
			case MachinePackage.SOURCED_ELEMENT__INFOS:
				getInfos().clear();
				getInfos().addAll((Collection<? extends Info>)newValue);
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
			case MachinePackage.SOURCED_ELEMENT__SOURCE:
				setSource((Source)null);
				return;
			case MachinePackage.SOURCED_ELEMENT__ORIGINS:
				getOrigins().clear();
				return;
			case MachinePackage.SOURCED_ELEMENT__INFOS:
				getInfos().clear();
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
			case MachinePackage.SOURCED_ELEMENT__SOURCE:
				return source != null;
			case MachinePackage.SOURCED_ELEMENT__ORIGINS:
				return origins != null && !origins.isEmpty();
			case MachinePackage.SOURCED_ELEMENT__INFOS:
				return infos != null && !infos.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //SourcedElementImpl
