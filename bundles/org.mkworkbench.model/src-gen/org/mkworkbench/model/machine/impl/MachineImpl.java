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

import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.DistanceMatrix;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.ImportNote;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.MemoryAttribute;
import org.mkworkbench.model.machine.MemoryModule;
import org.mkworkbench.model.machine.MemoryRange;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.model.machine.Source;
import org.mkworkbench.model.machine.TopologyObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Machine</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.impl.MachineImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MachineImpl#getArchitecture <em>Architecture</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MachineImpl#getPageSize <em>Page Size</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MachineImpl#getMemoryBlockSize <em>Memory Block Size</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MachineImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MachineImpl#getChildren <em>Children</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MachineImpl#getNumaNodes <em>Numa Nodes</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MachineImpl#getMemoryRanges <em>Memory Ranges</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MachineImpl#getPciBridges <em>Pci Bridges</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MachineImpl#getPciDevices <em>Pci Devices</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MachineImpl#getPlatformDevices <em>Platform Devices</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MachineImpl#getDistances <em>Distances</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MachineImpl#getMemoryAttributes <em>Memory Attributes</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MachineImpl#getCpuKinds <em>Cpu Kinds</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MachineImpl#getMemoryModules <em>Memory Modules</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MachineImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.impl.MachineImpl#getBootThread <em>Boot Thread</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MachineImpl extends SourcedElementImpl implements Machine {
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
	 * The default value of the '{@link #getArchitecture() <em>Architecture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchitecture()
	 * @generated
	 * @ordered
	 */
	protected static final String ARCHITECTURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArchitecture() <em>Architecture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchitecture()
	 * @generated
	 * @ordered
	 */
	protected String architecture = ARCHITECTURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPageSize() <em>Page Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageSize()
	 * @generated
	 * @ordered
	 */
	protected static final Long PAGE_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPageSize() <em>Page Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageSize()
	 * @generated
	 * @ordered
	 */
	protected Long pageSize = PAGE_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemoryBlockSize() <em>Memory Block Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryBlockSize()
	 * @generated
	 * @ordered
	 */
	protected static final Long MEMORY_BLOCK_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMemoryBlockSize() <em>Memory Block Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryBlockSize()
	 * @generated
	 * @ordered
	 */
	protected Long memoryBlockSize = MEMORY_BLOCK_SIZE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

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
	 * The cached value of the '{@link #getNumaNodes() <em>Numa Nodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumaNodes()
	 * @generated
	 * @ordered
	 */
	protected EList<NumaNode> numaNodes;

	/**
	 * The cached value of the '{@link #getMemoryRanges() <em>Memory Ranges</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryRanges()
	 * @generated
	 * @ordered
	 */
	protected EList<MemoryRange> memoryRanges;

	/**
	 * The cached value of the '{@link #getPciBridges() <em>Pci Bridges</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPciBridges()
	 * @generated
	 * @ordered
	 */
	protected EList<PciBridge> pciBridges;

	/**
	 * The cached value of the '{@link #getPciDevices() <em>Pci Devices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPciDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<PciDevice> pciDevices;

	/**
	 * The cached value of the '{@link #getPlatformDevices() <em>Platform Devices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatformDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<PlatformDevice> platformDevices;

	/**
	 * The cached value of the '{@link #getDistances() <em>Distances</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistances()
	 * @generated
	 * @ordered
	 */
	protected EList<DistanceMatrix> distances;

	/**
	 * The cached value of the '{@link #getMemoryAttributes() <em>Memory Attributes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryAttributes()
	 * @generated
	 * @ordered
	 */
	protected EList<MemoryAttribute> memoryAttributes;

	/**
	 * The cached value of the '{@link #getCpuKinds() <em>Cpu Kinds</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<CpuKind> cpuKinds;

	/**
	 * The cached value of the '{@link #getMemoryModules() <em>Memory Modules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryModules()
	 * @generated
	 * @ordered
	 */
	protected EList<MemoryModule> memoryModules;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<ImportNote> notes;

	/**
	 * The cached value of the '{@link #getBootThread() <em>Boot Thread</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootThread()
	 * @generated
	 * @ordered
	 */
	protected HardwareThread bootThread;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MachineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MachinePackage.Literals.MACHINE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.MACHINE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArchitecture() {
		return architecture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArchitecture(String newArchitecture) {
		String oldArchitecture = architecture;
		architecture = newArchitecture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.MACHINE__ARCHITECTURE, oldArchitecture, architecture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getPageSize() {
		return pageSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPageSize(Long newPageSize) {
		Long oldPageSize = pageSize;
		pageSize = newPageSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.MACHINE__PAGE_SIZE, oldPageSize, pageSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMemoryBlockSize() {
		return memoryBlockSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryBlockSize(Long newMemoryBlockSize) {
		Long oldMemoryBlockSize = memoryBlockSize;
		memoryBlockSize = newMemoryBlockSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.MACHINE__MEMORY_BLOCK_SIZE, oldMemoryBlockSize, memoryBlockSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<Source>(Source.class, this, MachinePackage.MACHINE__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TopologyObject> getChildren() {
		if (children == null) {
			children = new EObjectContainmentEList<TopologyObject>(TopologyObject.class, this, MachinePackage.MACHINE__CHILDREN);
		}
		return children;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NumaNode> getNumaNodes() {
		if (numaNodes == null) {
			numaNodes = new EObjectContainmentEList<NumaNode>(NumaNode.class, this, MachinePackage.MACHINE__NUMA_NODES);
		}
		return numaNodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MemoryRange> getMemoryRanges() {
		if (memoryRanges == null) {
			memoryRanges = new EObjectContainmentEList<MemoryRange>(MemoryRange.class, this, MachinePackage.MACHINE__MEMORY_RANGES);
		}
		return memoryRanges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PciBridge> getPciBridges() {
		if (pciBridges == null) {
			pciBridges = new EObjectContainmentEList<PciBridge>(PciBridge.class, this, MachinePackage.MACHINE__PCI_BRIDGES);
		}
		return pciBridges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PciDevice> getPciDevices() {
		if (pciDevices == null) {
			pciDevices = new EObjectContainmentEList<PciDevice>(PciDevice.class, this, MachinePackage.MACHINE__PCI_DEVICES);
		}
		return pciDevices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlatformDevice> getPlatformDevices() {
		if (platformDevices == null) {
			platformDevices = new EObjectContainmentEList<PlatformDevice>(PlatformDevice.class, this, MachinePackage.MACHINE__PLATFORM_DEVICES);
		}
		return platformDevices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DistanceMatrix> getDistances() {
		if (distances == null) {
			distances = new EObjectContainmentEList<DistanceMatrix>(DistanceMatrix.class, this, MachinePackage.MACHINE__DISTANCES);
		}
		return distances;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MemoryAttribute> getMemoryAttributes() {
		if (memoryAttributes == null) {
			memoryAttributes = new EObjectContainmentEList<MemoryAttribute>(MemoryAttribute.class, this, MachinePackage.MACHINE__MEMORY_ATTRIBUTES);
		}
		return memoryAttributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CpuKind> getCpuKinds() {
		if (cpuKinds == null) {
			cpuKinds = new EObjectContainmentEList<CpuKind>(CpuKind.class, this, MachinePackage.MACHINE__CPU_KINDS);
		}
		return cpuKinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MemoryModule> getMemoryModules() {
		if (memoryModules == null) {
			memoryModules = new EObjectContainmentEList<MemoryModule>(MemoryModule.class, this, MachinePackage.MACHINE__MEMORY_MODULES);
		}
		return memoryModules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImportNote> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<ImportNote>(ImportNote.class, this, MachinePackage.MACHINE__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HardwareThread getBootThread() {
		return bootThread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBootThread(HardwareThread newBootThread) {
		HardwareThread oldBootThread = bootThread;
		bootThread = newBootThread;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MachinePackage.MACHINE__BOOT_THREAD, oldBootThread, bootThread));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MachinePackage.MACHINE__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case MachinePackage.MACHINE__CHILDREN:
				return ((InternalEList<?>)getChildren()).basicRemove(otherEnd, msgs);
			case MachinePackage.MACHINE__NUMA_NODES:
				return ((InternalEList<?>)getNumaNodes()).basicRemove(otherEnd, msgs);
			case MachinePackage.MACHINE__MEMORY_RANGES:
				return ((InternalEList<?>)getMemoryRanges()).basicRemove(otherEnd, msgs);
			case MachinePackage.MACHINE__PCI_BRIDGES:
				return ((InternalEList<?>)getPciBridges()).basicRemove(otherEnd, msgs);
			case MachinePackage.MACHINE__PCI_DEVICES:
				return ((InternalEList<?>)getPciDevices()).basicRemove(otherEnd, msgs);
			case MachinePackage.MACHINE__PLATFORM_DEVICES:
				return ((InternalEList<?>)getPlatformDevices()).basicRemove(otherEnd, msgs);
			case MachinePackage.MACHINE__DISTANCES:
				return ((InternalEList<?>)getDistances()).basicRemove(otherEnd, msgs);
			case MachinePackage.MACHINE__MEMORY_ATTRIBUTES:
				return ((InternalEList<?>)getMemoryAttributes()).basicRemove(otherEnd, msgs);
			case MachinePackage.MACHINE__CPU_KINDS:
				return ((InternalEList<?>)getCpuKinds()).basicRemove(otherEnd, msgs);
			case MachinePackage.MACHINE__MEMORY_MODULES:
				return ((InternalEList<?>)getMemoryModules()).basicRemove(otherEnd, msgs);
			case MachinePackage.MACHINE__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
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
			case MachinePackage.MACHINE__NAME:
				return getName();
			case MachinePackage.MACHINE__ARCHITECTURE:
				return getArchitecture();
			case MachinePackage.MACHINE__PAGE_SIZE:
				return getPageSize();
			case MachinePackage.MACHINE__MEMORY_BLOCK_SIZE:
				return getMemoryBlockSize();
			case MachinePackage.MACHINE__SOURCES:
				return getSources();
			case MachinePackage.MACHINE__CHILDREN:
				return getChildren();
			case MachinePackage.MACHINE__NUMA_NODES:
				return getNumaNodes();
			case MachinePackage.MACHINE__MEMORY_RANGES:
				return getMemoryRanges();
			case MachinePackage.MACHINE__PCI_BRIDGES:
				return getPciBridges();
			case MachinePackage.MACHINE__PCI_DEVICES:
				return getPciDevices();
			case MachinePackage.MACHINE__PLATFORM_DEVICES:
				return getPlatformDevices();
			case MachinePackage.MACHINE__DISTANCES:
				return getDistances();
			case MachinePackage.MACHINE__MEMORY_ATTRIBUTES:
				return getMemoryAttributes();
			case MachinePackage.MACHINE__CPU_KINDS:
				return getCpuKinds();
			case MachinePackage.MACHINE__MEMORY_MODULES:
				return getMemoryModules();
			case MachinePackage.MACHINE__NOTES:
				return getNotes();
			case MachinePackage.MACHINE__BOOT_THREAD:
				return getBootThread();
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
			case MachinePackage.MACHINE__NAME:
				setName((String)newValue);
				return;
			case MachinePackage.MACHINE__ARCHITECTURE:
				setArchitecture((String)newValue);
				return;
			case MachinePackage.MACHINE__PAGE_SIZE:
				setPageSize((Long)newValue);
				return;
			case MachinePackage.MACHINE__MEMORY_BLOCK_SIZE:
				setMemoryBlockSize((Long)newValue);
				return;
			case MachinePackage.MACHINE__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case MachinePackage.MACHINE__CHILDREN:
				getChildren().clear();
				getChildren().addAll((Collection<? extends TopologyObject>)newValue);
				return;
			case MachinePackage.MACHINE__NUMA_NODES:
				getNumaNodes().clear();
				getNumaNodes().addAll((Collection<? extends NumaNode>)newValue);
				return;
			case MachinePackage.MACHINE__MEMORY_RANGES:
				getMemoryRanges().clear();
				getMemoryRanges().addAll((Collection<? extends MemoryRange>)newValue);
				return;
			case MachinePackage.MACHINE__PCI_BRIDGES:
				getPciBridges().clear();
				getPciBridges().addAll((Collection<? extends PciBridge>)newValue);
				return;
			case MachinePackage.MACHINE__PCI_DEVICES:
				getPciDevices().clear();
				getPciDevices().addAll((Collection<? extends PciDevice>)newValue);
				return;
			case MachinePackage.MACHINE__PLATFORM_DEVICES:
				getPlatformDevices().clear();
				getPlatformDevices().addAll((Collection<? extends PlatformDevice>)newValue);
				return;
			case MachinePackage.MACHINE__DISTANCES:
				getDistances().clear();
				getDistances().addAll((Collection<? extends DistanceMatrix>)newValue);
				return;
			case MachinePackage.MACHINE__MEMORY_ATTRIBUTES:
				getMemoryAttributes().clear();
				getMemoryAttributes().addAll((Collection<? extends MemoryAttribute>)newValue);
				return;
			case MachinePackage.MACHINE__CPU_KINDS:
				getCpuKinds().clear();
				getCpuKinds().addAll((Collection<? extends CpuKind>)newValue);
				return;
			case MachinePackage.MACHINE__MEMORY_MODULES:
				getMemoryModules().clear();
				getMemoryModules().addAll((Collection<? extends MemoryModule>)newValue);
				return;
			case MachinePackage.MACHINE__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends ImportNote>)newValue);
				return;
			case MachinePackage.MACHINE__BOOT_THREAD:
				setBootThread((HardwareThread)newValue);
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
			case MachinePackage.MACHINE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MachinePackage.MACHINE__ARCHITECTURE:
				setArchitecture(ARCHITECTURE_EDEFAULT);
				return;
			case MachinePackage.MACHINE__PAGE_SIZE:
				setPageSize(PAGE_SIZE_EDEFAULT);
				return;
			case MachinePackage.MACHINE__MEMORY_BLOCK_SIZE:
				setMemoryBlockSize(MEMORY_BLOCK_SIZE_EDEFAULT);
				return;
			case MachinePackage.MACHINE__SOURCES:
				getSources().clear();
				return;
			case MachinePackage.MACHINE__CHILDREN:
				getChildren().clear();
				return;
			case MachinePackage.MACHINE__NUMA_NODES:
				getNumaNodes().clear();
				return;
			case MachinePackage.MACHINE__MEMORY_RANGES:
				getMemoryRanges().clear();
				return;
			case MachinePackage.MACHINE__PCI_BRIDGES:
				getPciBridges().clear();
				return;
			case MachinePackage.MACHINE__PCI_DEVICES:
				getPciDevices().clear();
				return;
			case MachinePackage.MACHINE__PLATFORM_DEVICES:
				getPlatformDevices().clear();
				return;
			case MachinePackage.MACHINE__DISTANCES:
				getDistances().clear();
				return;
			case MachinePackage.MACHINE__MEMORY_ATTRIBUTES:
				getMemoryAttributes().clear();
				return;
			case MachinePackage.MACHINE__CPU_KINDS:
				getCpuKinds().clear();
				return;
			case MachinePackage.MACHINE__MEMORY_MODULES:
				getMemoryModules().clear();
				return;
			case MachinePackage.MACHINE__NOTES:
				getNotes().clear();
				return;
			case MachinePackage.MACHINE__BOOT_THREAD:
				setBootThread((HardwareThread)null);
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
			case MachinePackage.MACHINE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MachinePackage.MACHINE__ARCHITECTURE:
				return ARCHITECTURE_EDEFAULT == null ? architecture != null : !ARCHITECTURE_EDEFAULT.equals(architecture);
			case MachinePackage.MACHINE__PAGE_SIZE:
				return PAGE_SIZE_EDEFAULT == null ? pageSize != null : !PAGE_SIZE_EDEFAULT.equals(pageSize);
			case MachinePackage.MACHINE__MEMORY_BLOCK_SIZE:
				return MEMORY_BLOCK_SIZE_EDEFAULT == null ? memoryBlockSize != null : !MEMORY_BLOCK_SIZE_EDEFAULT.equals(memoryBlockSize);
			case MachinePackage.MACHINE__SOURCES:
				return sources != null && !sources.isEmpty();
			case MachinePackage.MACHINE__CHILDREN:
				return children != null && !children.isEmpty();
			case MachinePackage.MACHINE__NUMA_NODES:
				return numaNodes != null && !numaNodes.isEmpty();
			case MachinePackage.MACHINE__MEMORY_RANGES:
				return memoryRanges != null && !memoryRanges.isEmpty();
			case MachinePackage.MACHINE__PCI_BRIDGES:
				return pciBridges != null && !pciBridges.isEmpty();
			case MachinePackage.MACHINE__PCI_DEVICES:
				return pciDevices != null && !pciDevices.isEmpty();
			case MachinePackage.MACHINE__PLATFORM_DEVICES:
				return platformDevices != null && !platformDevices.isEmpty();
			case MachinePackage.MACHINE__DISTANCES:
				return distances != null && !distances.isEmpty();
			case MachinePackage.MACHINE__MEMORY_ATTRIBUTES:
				return memoryAttributes != null && !memoryAttributes.isEmpty();
			case MachinePackage.MACHINE__CPU_KINDS:
				return cpuKinds != null && !cpuKinds.isEmpty();
			case MachinePackage.MACHINE__MEMORY_MODULES:
				return memoryModules != null && !memoryModules.isEmpty();
			case MachinePackage.MACHINE__NOTES:
				return notes != null && !notes.isEmpty();
			case MachinePackage.MACHINE__BOOT_THREAD:
				return bootThread != null;
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
		result.append(", architecture: ");
		result.append(architecture);
		result.append(", pageSize: ");
		result.append(pageSize);
		result.append(", memoryBlockSize: ");
		result.append(memoryBlockSize);
		result.append(')');
		return result.toString();
	}

} //MachineImpl
