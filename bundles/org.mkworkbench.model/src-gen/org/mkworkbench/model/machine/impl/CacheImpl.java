/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.MachinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cache</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.impl.CacheImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.CacheImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.CacheImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.CacheImpl#getLineSize <em>Line Size</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.CacheImpl#getWays <em>Ways</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.CacheImpl#getSharedWays <em>Shared Ways</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.CacheImpl#getInclusive <em>Inclusive</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CacheImpl extends TopologyObjectImpl implements Cache {
	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final int LEVEL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected int level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CacheKind KIND_EDEFAULT = CacheKind.UNIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CacheKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final Long SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected Long size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLineSize() <em>Line Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineSize()
	 * @generated
	 * @ordered
	 */
	protected static final Integer LINE_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLineSize() <em>Line Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineSize()
	 * @generated
	 * @ordered
	 */
	protected Integer lineSize = LINE_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWays() <em>Ways</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWays()
	 * @generated
	 * @ordered
	 */
	protected static final Integer WAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWays() <em>Ways</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWays()
	 * @generated
	 * @ordered
	 */
	protected Integer ways = WAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSharedWays() <em>Shared Ways</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedWays()
	 * @generated
	 * @ordered
	 */
	protected static final Long SHARED_WAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSharedWays() <em>Shared Ways</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedWays()
	 * @generated
	 * @ordered
	 */
	protected Long sharedWays = SHARED_WAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getInclusive() <em>Inclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInclusive()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean INCLUSIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInclusive() <em>Inclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInclusive()
	 * @generated
	 * @ordered
	 */
	protected Boolean inclusive = INCLUSIVE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CacheImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MachinePackage.Literals.CACHE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(int newLevel) {
		int oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.CACHE__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CacheKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CacheKind newKind) {
		CacheKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.CACHE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(Long newSize) {
		Long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.CACHE__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getLineSize() {
		return lineSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLineSize(Integer newLineSize) {
		Integer oldLineSize = lineSize;
		lineSize = newLineSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.CACHE__LINE_SIZE, oldLineSize, lineSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getWays() {
		return ways;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWays(Integer newWays) {
		Integer oldWays = ways;
		ways = newWays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.CACHE__WAYS, oldWays, ways));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSharedWays() {
		return sharedWays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSharedWays(Long newSharedWays) {
		Long oldSharedWays = sharedWays;
		sharedWays = newSharedWays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.CACHE__SHARED_WAYS, oldSharedWays, sharedWays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getInclusive() {
		return inclusive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInclusive(Boolean newInclusive) {
		Boolean oldInclusive = inclusive;
		inclusive = newInclusive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.CACHE__INCLUSIVE, oldInclusive, inclusive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MachinePackage.CACHE__LEVEL:
				return getLevel();
			case MachinePackage.CACHE__KIND:
				return getKind();
			case MachinePackage.CACHE__SIZE:
				return getSize();
			case MachinePackage.CACHE__LINE_SIZE:
				return getLineSize();
			case MachinePackage.CACHE__WAYS:
				return getWays();
			case MachinePackage.CACHE__SHARED_WAYS:
				return getSharedWays();
			case MachinePackage.CACHE__INCLUSIVE:
				return getInclusive();
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
			case MachinePackage.CACHE__LEVEL:
				setLevel((Integer)newValue);
				return;
			case MachinePackage.CACHE__KIND:
				setKind((CacheKind)newValue);
				return;
			case MachinePackage.CACHE__SIZE:
				setSize((Long)newValue);
				return;
			case MachinePackage.CACHE__LINE_SIZE:
				setLineSize((Integer)newValue);
				return;
			case MachinePackage.CACHE__WAYS:
				setWays((Integer)newValue);
				return;
			case MachinePackage.CACHE__SHARED_WAYS:
				setSharedWays((Long)newValue);
				return;
			case MachinePackage.CACHE__INCLUSIVE:
				setInclusive((Boolean)newValue);
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
			case MachinePackage.CACHE__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case MachinePackage.CACHE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case MachinePackage.CACHE__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case MachinePackage.CACHE__LINE_SIZE:
				setLineSize(LINE_SIZE_EDEFAULT);
				return;
			case MachinePackage.CACHE__WAYS:
				setWays(WAYS_EDEFAULT);
				return;
			case MachinePackage.CACHE__SHARED_WAYS:
				setSharedWays(SHARED_WAYS_EDEFAULT);
				return;
			case MachinePackage.CACHE__INCLUSIVE:
				setInclusive(INCLUSIVE_EDEFAULT);
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
			case MachinePackage.CACHE__LEVEL:
				return level != LEVEL_EDEFAULT;
			case MachinePackage.CACHE__KIND:
				return kind != KIND_EDEFAULT;
			case MachinePackage.CACHE__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
			case MachinePackage.CACHE__LINE_SIZE:
				return LINE_SIZE_EDEFAULT == null ? lineSize != null : !LINE_SIZE_EDEFAULT.equals(lineSize);
			case MachinePackage.CACHE__WAYS:
				return WAYS_EDEFAULT == null ? ways != null : !WAYS_EDEFAULT.equals(ways);
			case MachinePackage.CACHE__SHARED_WAYS:
				return SHARED_WAYS_EDEFAULT == null ? sharedWays != null : !SHARED_WAYS_EDEFAULT.equals(sharedWays);
			case MachinePackage.CACHE__INCLUSIVE:
				return INCLUSIVE_EDEFAULT == null ? inclusive != null : !INCLUSIVE_EDEFAULT.equals(inclusive);
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
		result.append(" (level: ");
		result.append(level);
		result.append(", kind: ");
		result.append(kind);
		result.append(", size: ");
		result.append(size);
		result.append(", lineSize: ");
		result.append(lineSize);
		result.append(", ways: ");
		result.append(ways);
		result.append(", sharedWays: ");
		result.append(sharedWays);
		result.append(", inclusive: ");
		result.append(inclusive);
		result.append(')');
		return result.toString();
	}

} //CacheImpl
