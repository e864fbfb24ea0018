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

import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.MachinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cpu Kind</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.impl.CpuKindImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.CpuKindImpl#getEfficiency <em>Efficiency</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.CpuKindImpl#getMaxFrequencyMHz <em>Max Frequency MHz</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.CpuKindImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.CpuKindImpl#getThreads <em>Threads</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CpuKindImpl extends SourcedElementImpl implements CpuKind {
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
	 * The default value of the '{@link #getEfficiency() <em>Efficiency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEfficiency()
	 * @generated
	 * @ordered
	 */
	protected static final Integer EFFICIENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEfficiency() <em>Efficiency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEfficiency()
	 * @generated
	 * @ordered
	 */
	protected Integer efficiency = EFFICIENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxFrequencyMHz() <em>Max Frequency MHz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxFrequencyMHz()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MAX_FREQUENCY_MHZ_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaxFrequencyMHz() <em>Max Frequency MHz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxFrequencyMHz()
	 * @generated
	 * @ordered
	 */
	protected Integer maxFrequencyMHz = MAX_FREQUENCY_MHZ_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CAPACITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected Integer capacity = CAPACITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getThreads() <em>Threads</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreads()
	 * @generated
	 * @ordered
	 */
	protected EList<HardwareThread> threads;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CpuKindImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MachinePackage.Literals.CPU_KIND;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.CPU_KIND__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getEfficiency() {
		return efficiency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEfficiency(Integer newEfficiency) {
		Integer oldEfficiency = efficiency;
		efficiency = newEfficiency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.CPU_KIND__EFFICIENCY, oldEfficiency, efficiency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMaxFrequencyMHz() {
		return maxFrequencyMHz;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxFrequencyMHz(Integer newMaxFrequencyMHz) {
		Integer oldMaxFrequencyMHz = maxFrequencyMHz;
		maxFrequencyMHz = newMaxFrequencyMHz;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.CPU_KIND__MAX_FREQUENCY_MHZ, oldMaxFrequencyMHz, maxFrequencyMHz));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCapacity() {
		return capacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(Integer newCapacity) {
		Integer oldCapacity = capacity;
		capacity = newCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.CPU_KIND__CAPACITY, oldCapacity, capacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HardwareThread> getThreads() {
		if (threads == null) {
			threads = new EObjectWithInverseEList<HardwareThread>(HardwareThread.class, this, MachinePackage.CPU_KIND__THREADS, MachinePackage.HARDWARE_THREAD__KIND);
		}
		return threads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MachinePackage.CPU_KIND__THREADS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getThreads()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MachinePackage.CPU_KIND__THREADS:
				return ((InternalEList<?>)getThreads()).basicRemove(otherEnd, msgs);
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
			case MachinePackage.CPU_KIND__NAME:
				return getName();
			case MachinePackage.CPU_KIND__EFFICIENCY:
				return getEfficiency();
			case MachinePackage.CPU_KIND__MAX_FREQUENCY_MHZ:
				return getMaxFrequencyMHz();
			case MachinePackage.CPU_KIND__CAPACITY:
				return getCapacity();
			case MachinePackage.CPU_KIND__THREADS:
				return getThreads();
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
			case MachinePackage.CPU_KIND__NAME:
				setName((String)newValue);
				return;
			case MachinePackage.CPU_KIND__EFFICIENCY:
				setEfficiency((Integer)newValue);
				return;
			case MachinePackage.CPU_KIND__MAX_FREQUENCY_MHZ:
				setMaxFrequencyMHz((Integer)newValue);
				return;
			case MachinePackage.CPU_KIND__CAPACITY:
				setCapacity((Integer)newValue);
				return;
			case MachinePackage.CPU_KIND__THREADS:
				getThreads().clear();
				getThreads().addAll((Collection<? extends HardwareThread>)newValue);
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
			case MachinePackage.CPU_KIND__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MachinePackage.CPU_KIND__EFFICIENCY:
				setEfficiency(EFFICIENCY_EDEFAULT);
				return;
			case MachinePackage.CPU_KIND__MAX_FREQUENCY_MHZ:
				setMaxFrequencyMHz(MAX_FREQUENCY_MHZ_EDEFAULT);
				return;
			case MachinePackage.CPU_KIND__CAPACITY:
				setCapacity(CAPACITY_EDEFAULT);
				return;
			case MachinePackage.CPU_KIND__THREADS:
				getThreads().clear();
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
			case MachinePackage.CPU_KIND__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MachinePackage.CPU_KIND__EFFICIENCY:
				return EFFICIENCY_EDEFAULT == null ? efficiency != null : !EFFICIENCY_EDEFAULT.equals(efficiency);
			case MachinePackage.CPU_KIND__MAX_FREQUENCY_MHZ:
				return MAX_FREQUENCY_MHZ_EDEFAULT == null ? maxFrequencyMHz != null : !MAX_FREQUENCY_MHZ_EDEFAULT.equals(maxFrequencyMHz);
			case MachinePackage.CPU_KIND__CAPACITY:
				return CAPACITY_EDEFAULT == null ? capacity != null : !CAPACITY_EDEFAULT.equals(capacity);
			case MachinePackage.CPU_KIND__THREADS:
				return threads != null && !threads.isEmpty();
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
		result.append(", efficiency: ");
		result.append(efficiency);
		result.append(", maxFrequencyMHz: ");
		result.append(maxFrequencyMHz);
		result.append(", capacity: ");
		result.append(capacity);
		result.append(')');
		return result.toString();
	}

} //CpuKindImpl
