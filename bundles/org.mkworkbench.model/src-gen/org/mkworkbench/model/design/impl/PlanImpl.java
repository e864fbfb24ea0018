/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Dialect;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;

import org.mkworkbench.model.machine.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.impl.PlanImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.PlanImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.PlanImpl#isLocked <em>Locked</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.PlanImpl#getDialect <em>Dialect</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.PlanImpl#getPool <em>Pool</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.PlanImpl#getHostKernel <em>Host Kernel</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.PlanImpl#getKernels <em>Kernels</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.PlanImpl#getChannels <em>Channels</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanImpl extends ElementImpl implements Plan {
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
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #isLocked() <em>Locked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLocked()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LOCKED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLocked() <em>Locked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLocked()
	 * @generated
	 * @ordered
	 */
	protected boolean locked = LOCKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDialect() <em>Dialect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDialect()
	 * @generated
	 * @ordered
	 */
	protected static final Dialect DIALECT_EDEFAULT = Dialect.V1;

	/**
	 * The cached value of the '{@link #getDialect() <em>Dialect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDialect()
	 * @generated
	 * @ordered
	 */
	protected Dialect dialect = DIALECT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPool() <em>Pool</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPool()
	 * @generated
	 * @ordered
	 */
	protected Pool pool;

	/**
	 * The cached value of the '{@link #getHostKernel() <em>Host Kernel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostKernel()
	 * @generated
	 * @ordered
	 */
	protected HostKernel hostKernel;

	/**
	 * The cached value of the '{@link #getKernels() <em>Kernels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernels()
	 * @generated
	 * @ordered
	 */
	protected EList<SpawnedKernel> kernels;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<Channel> channels;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DesignPackage.Literals.PLAN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.PLAN__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.PLAN__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLocked() {
		return locked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocked(boolean newLocked) {
		boolean oldLocked = locked;
		locked = newLocked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.PLAN__LOCKED, oldLocked, locked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dialect getDialect() {
		return dialect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDialect(Dialect newDialect) {
		Dialect oldDialect = dialect;
		dialect = newDialect == null ? DIALECT_EDEFAULT : newDialect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.PLAN__DIALECT, oldDialect, dialect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pool getPool() {
		return pool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPool(Pool newPool, NotificationChain msgs) {
		Pool oldPool = pool;
		pool = newPool;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DesignPackage.PLAN__POOL, oldPool, newPool);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPool(Pool newPool) {
		if (newPool != pool) {
			NotificationChain msgs = null;
			if (pool != null)
				msgs = ((InternalEObject)pool).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DesignPackage.PLAN__POOL, null, msgs);
			if (newPool != null)
				msgs = ((InternalEObject)newPool).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DesignPackage.PLAN__POOL, null, msgs);
			msgs = basicSetPool(newPool, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.PLAN__POOL, newPool, newPool));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostKernel getHostKernel() {
		return hostKernel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHostKernel(HostKernel newHostKernel, NotificationChain msgs) {
		HostKernel oldHostKernel = hostKernel;
		hostKernel = newHostKernel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DesignPackage.PLAN__HOST_KERNEL, oldHostKernel, newHostKernel);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHostKernel(HostKernel newHostKernel) {
		if (newHostKernel != hostKernel) {
			NotificationChain msgs = null;
			if (hostKernel != null)
				msgs = ((InternalEObject)hostKernel).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DesignPackage.PLAN__HOST_KERNEL, null, msgs);
			if (newHostKernel != null)
				msgs = ((InternalEObject)newHostKernel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DesignPackage.PLAN__HOST_KERNEL, null, msgs);
			msgs = basicSetHostKernel(newHostKernel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.PLAN__HOST_KERNEL, newHostKernel, newHostKernel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SpawnedKernel> getKernels() {
		if (kernels == null) {
			kernels = new EObjectContainmentEList<SpawnedKernel>(SpawnedKernel.class, this, DesignPackage.PLAN__KERNELS);
		}
		return kernels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Channel> getChannels() {
		if (channels == null) {
			channels = new EObjectContainmentEList<Channel>(Channel.class, this, DesignPackage.PLAN__CHANNELS);
		}
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DesignPackage.PLAN__POOL:
				return basicSetPool(null, msgs);
			case DesignPackage.PLAN__HOST_KERNEL:
				return basicSetHostKernel(null, msgs);
			case DesignPackage.PLAN__KERNELS:
				return ((InternalEList<?>)getKernels()).basicRemove(otherEnd, msgs);
			case DesignPackage.PLAN__CHANNELS:
				return ((InternalEList<?>)getChannels()).basicRemove(otherEnd, msgs);
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
			case DesignPackage.PLAN__NAME:
				return getName();
			case DesignPackage.PLAN__DESCRIPTION:
				return getDescription();
			case DesignPackage.PLAN__LOCKED:
				return isLocked();
			case DesignPackage.PLAN__DIALECT:
				return getDialect();
			case DesignPackage.PLAN__POOL:
				return getPool();
			case DesignPackage.PLAN__HOST_KERNEL:
				return getHostKernel();
			case DesignPackage.PLAN__KERNELS:
				return getKernels();
			case DesignPackage.PLAN__CHANNELS:
				return getChannels();
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
			case DesignPackage.PLAN__NAME:
				setName((String)newValue);
				return;
			case DesignPackage.PLAN__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case DesignPackage.PLAN__LOCKED:
				setLocked((Boolean)newValue);
				return;
			case DesignPackage.PLAN__DIALECT:
				setDialect((Dialect)newValue);
				return;
			case DesignPackage.PLAN__POOL:
				setPool((Pool)newValue);
				return;
			case DesignPackage.PLAN__HOST_KERNEL:
				setHostKernel((HostKernel)newValue);
				return;
			case DesignPackage.PLAN__KERNELS:
				getKernels().clear();
				getKernels().addAll((Collection<? extends SpawnedKernel>)newValue);
				return;
			case DesignPackage.PLAN__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends Channel>)newValue);
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
			case DesignPackage.PLAN__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DesignPackage.PLAN__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case DesignPackage.PLAN__LOCKED:
				setLocked(LOCKED_EDEFAULT);
				return;
			case DesignPackage.PLAN__DIALECT:
				setDialect(DIALECT_EDEFAULT);
				return;
			case DesignPackage.PLAN__POOL:
				setPool((Pool)null);
				return;
			case DesignPackage.PLAN__HOST_KERNEL:
				setHostKernel((HostKernel)null);
				return;
			case DesignPackage.PLAN__KERNELS:
				getKernels().clear();
				return;
			case DesignPackage.PLAN__CHANNELS:
				getChannels().clear();
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
			case DesignPackage.PLAN__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DesignPackage.PLAN__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case DesignPackage.PLAN__LOCKED:
				return locked != LOCKED_EDEFAULT;
			case DesignPackage.PLAN__DIALECT:
				return dialect != DIALECT_EDEFAULT;
			case DesignPackage.PLAN__POOL:
				return pool != null;
			case DesignPackage.PLAN__HOST_KERNEL:
				return hostKernel != null;
			case DesignPackage.PLAN__KERNELS:
				return kernels != null && !kernels.isEmpty();
			case DesignPackage.PLAN__CHANNELS:
				return channels != null && !channels.isEmpty();
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
		result.append(", description: ");
		result.append(description);
		result.append(", locked: ");
		result.append(locked);
		result.append(", dialect: ");
		result.append(dialect);
		result.append(')');
		return result.toString();
	}

} //PlanImpl
