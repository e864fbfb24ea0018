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
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.MemoryKind;
import org.mkworkbench.model.machine.MemorySideCache;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PageCount;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Numa Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.impl.NumaNodeImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.NumaNodeImpl#getOsIndex <em>Os Index</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.NumaNodeImpl#getBytes <em>Bytes</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.NumaNodeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.NumaNodeImpl#getSubtype <em>Subtype</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.NumaNodeImpl#getThreads <em>Threads</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.NumaNodeImpl#getMemoryCaches <em>Memory Caches</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.NumaNodeImpl#getPageCounts <em>Page Counts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NumaNodeImpl extends SourcedElementImpl implements NumaNode {
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
	 * The default value of the '{@link #getBytes() <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytes()
	 * @generated
	 * @ordered
	 */
	protected static final Long BYTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBytes() <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytes()
	 * @generated
	 * @ordered
	 */
	protected Long bytes = BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final MemoryKind KIND_EDEFAULT = MemoryKind.UNKNOWN;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MemoryKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubtype() <em>Subtype</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubtype()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBTYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubtype() <em>Subtype</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubtype()
	 * @generated
	 * @ordered
	 */
	protected String subtype = SUBTYPE_EDEFAULT;

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
	 * The cached value of the '{@link #getMemoryCaches() <em>Memory Caches</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryCaches()
	 * @generated
	 * @ordered
	 */
	protected EList<MemorySideCache> memoryCaches;

	/**
	 * The cached value of the '{@link #getPageCounts() <em>Page Counts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageCounts()
	 * @generated
	 * @ordered
	 */
	protected EList<PageCount> pageCounts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NumaNodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MachinePackage.Literals.NUMA_NODE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.NUMA_NODE__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.NUMA_NODE__OS_INDEX, oldOsIndex, osIndex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getBytes() {
		return bytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBytes(Long newBytes) {
		Long oldBytes = bytes;
		bytes = newBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.NUMA_NODE__BYTES, oldBytes, bytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MemoryKind newKind) {
		MemoryKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.NUMA_NODE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubtype() {
		return subtype;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubtype(String newSubtype) {
		String oldSubtype = subtype;
		subtype = newSubtype;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.NUMA_NODE__SUBTYPE, oldSubtype, subtype));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HardwareThread> getThreads() {
		if (threads == null) {
			threads = new EObjectWithInverseEList.ManyInverse<HardwareThread>(HardwareThread.class, this, MachinePackage.NUMA_NODE__THREADS, MachinePackage.HARDWARE_THREAD__NUMA_NODES);
		}
		return threads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MemorySideCache> getMemoryCaches() {
		if (memoryCaches == null) {
			memoryCaches = new EObjectContainmentEList<MemorySideCache>(MemorySideCache.class, this, MachinePackage.NUMA_NODE__MEMORY_CACHES);
		}
		return memoryCaches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PageCount> getPageCounts() {
		if (pageCounts == null) {
			pageCounts = new EObjectContainmentEList<PageCount>(PageCount.class, this, MachinePackage.NUMA_NODE__PAGE_COUNTS);
		}
		return pageCounts;
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
			case MachinePackage.NUMA_NODE__THREADS:
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
			case MachinePackage.NUMA_NODE__THREADS:
				return ((InternalEList<?>)getThreads()).basicRemove(otherEnd, msgs);
			case MachinePackage.NUMA_NODE__MEMORY_CACHES:
				return ((InternalEList<?>)getMemoryCaches()).basicRemove(otherEnd, msgs);
			case MachinePackage.NUMA_NODE__PAGE_COUNTS:
				return ((InternalEList<?>)getPageCounts()).basicRemove(otherEnd, msgs);
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
			case MachinePackage.NUMA_NODE__NAME:
				return getName();
			case MachinePackage.NUMA_NODE__OS_INDEX:
				return getOsIndex();
			case MachinePackage.NUMA_NODE__BYTES:
				return getBytes();
			case MachinePackage.NUMA_NODE__KIND:
				return getKind();
			case MachinePackage.NUMA_NODE__SUBTYPE:
				return getSubtype();
			case MachinePackage.NUMA_NODE__THREADS:
				return getThreads();
			case MachinePackage.NUMA_NODE__MEMORY_CACHES:
				return getMemoryCaches();
			case MachinePackage.NUMA_NODE__PAGE_COUNTS:
				return getPageCounts();
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
			case MachinePackage.NUMA_NODE__NAME:
				setName((String)newValue);
				return;
			case MachinePackage.NUMA_NODE__OS_INDEX:
				setOsIndex((Integer)newValue);
				return;
			case MachinePackage.NUMA_NODE__BYTES:
				setBytes((Long)newValue);
				return;
			case MachinePackage.NUMA_NODE__KIND:
				setKind((MemoryKind)newValue);
				return;
			case MachinePackage.NUMA_NODE__SUBTYPE:
				setSubtype((String)newValue);
				return;
			case MachinePackage.NUMA_NODE__THREADS:
				getThreads().clear();
				getThreads().addAll((Collection<? extends HardwareThread>)newValue);
				return;
			case MachinePackage.NUMA_NODE__MEMORY_CACHES:
				getMemoryCaches().clear();
				getMemoryCaches().addAll((Collection<? extends MemorySideCache>)newValue);
				return;
			case MachinePackage.NUMA_NODE__PAGE_COUNTS:
				getPageCounts().clear();
				getPageCounts().addAll((Collection<? extends PageCount>)newValue);
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
			case MachinePackage.NUMA_NODE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MachinePackage.NUMA_NODE__OS_INDEX:
				setOsIndex(OS_INDEX_EDEFAULT);
				return;
			case MachinePackage.NUMA_NODE__BYTES:
				setBytes(BYTES_EDEFAULT);
				return;
			case MachinePackage.NUMA_NODE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case MachinePackage.NUMA_NODE__SUBTYPE:
				setSubtype(SUBTYPE_EDEFAULT);
				return;
			case MachinePackage.NUMA_NODE__THREADS:
				getThreads().clear();
				return;
			case MachinePackage.NUMA_NODE__MEMORY_CACHES:
				getMemoryCaches().clear();
				return;
			case MachinePackage.NUMA_NODE__PAGE_COUNTS:
				getPageCounts().clear();
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
			case MachinePackage.NUMA_NODE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MachinePackage.NUMA_NODE__OS_INDEX:
				return OS_INDEX_EDEFAULT == null ? osIndex != null : !OS_INDEX_EDEFAULT.equals(osIndex);
			case MachinePackage.NUMA_NODE__BYTES:
				return BYTES_EDEFAULT == null ? bytes != null : !BYTES_EDEFAULT.equals(bytes);
			case MachinePackage.NUMA_NODE__KIND:
				return kind != KIND_EDEFAULT;
			case MachinePackage.NUMA_NODE__SUBTYPE:
				return SUBTYPE_EDEFAULT == null ? subtype != null : !SUBTYPE_EDEFAULT.equals(subtype);
			case MachinePackage.NUMA_NODE__THREADS:
				return threads != null && !threads.isEmpty();
			case MachinePackage.NUMA_NODE__MEMORY_CACHES:
				return memoryCaches != null && !memoryCaches.isEmpty();
			case MachinePackage.NUMA_NODE__PAGE_COUNTS:
				return pageCounts != null && !pageCounts.isEmpty();
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
		result.append(", bytes: ");
		result.append(bytes);
		result.append(", kind: ");
		result.append(kind);
		result.append(", subtype: ");
		result.append(subtype);
		result.append(')');
		return result.toString();
	}

} //NumaNodeImpl
