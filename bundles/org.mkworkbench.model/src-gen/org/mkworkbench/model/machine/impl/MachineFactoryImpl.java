/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.LongMatrix;

import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.CpuGroup;
import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.Die;
import org.mkworkbench.model.machine.DistanceKind;
import org.mkworkbench.model.machine.DistanceMatrix;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.ImportNote;
import org.mkworkbench.model.machine.Info;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.MemoryAttribute;
import org.mkworkbench.model.machine.MemoryAttributeValue;
import org.mkworkbench.model.machine.MemoryKind;
import org.mkworkbench.model.machine.MemoryModule;
import org.mkworkbench.model.machine.MemoryRange;
import org.mkworkbench.model.machine.MemorySideCache;
import org.mkworkbench.model.machine.NoteKind;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.OsDevice;
import org.mkworkbench.model.machine.OsDeviceKind;
import org.mkworkbench.model.machine.PageCount;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.model.machine.RangeKind;
import org.mkworkbench.model.machine.Source;
import org.mkworkbench.model.machine.SourceKind;
import org.mkworkbench.model.machine.ValueOrigin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MachineFactoryImpl extends EFactoryImpl implements MachineFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static MachineFactory init() {
		try {
			MachineFactory theMachineFactory = (MachineFactory)EPackage.Registry.INSTANCE.getEFactory(MachinePackage.eNS_URI);
			if (theMachineFactory != null) {
				return theMachineFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new MachineFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MachineFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case MachinePackage.SOURCE: return createSource();
			case MachinePackage.VALUE_ORIGIN: return createValueOrigin();
			case MachinePackage.INFO: return createInfo();
			case MachinePackage.IMPORT_NOTE: return createImportNote();
			case MachinePackage.MACHINE: return createMachine();
			case MachinePackage.PACKAGE: return createPackage();
			case MachinePackage.DIE: return createDie();
			case MachinePackage.CPU_GROUP: return createCpuGroup();
			case MachinePackage.CACHE: return createCache();
			case MachinePackage.CORE: return createCore();
			case MachinePackage.HARDWARE_THREAD: return createHardwareThread();
			case MachinePackage.NUMA_NODE: return createNumaNode();
			case MachinePackage.MEMORY_SIDE_CACHE: return createMemorySideCache();
			case MachinePackage.PAGE_COUNT: return createPageCount();
			case MachinePackage.MEMORY_RANGE: return createMemoryRange();
			case MachinePackage.PCI_BRIDGE: return createPciBridge();
			case MachinePackage.PCI_DEVICE: return createPciDevice();
			case MachinePackage.OS_DEVICE: return createOsDevice();
			case MachinePackage.PLATFORM_DEVICE: return createPlatformDevice();
			case MachinePackage.MEMORY_MODULE: return createMemoryModule();
			case MachinePackage.DISTANCE_MATRIX: return createDistanceMatrix();
			case MachinePackage.MEMORY_ATTRIBUTE: return createMemoryAttribute();
			case MachinePackage.MEMORY_ATTRIBUTE_VALUE: return createMemoryAttributeValue();
			case MachinePackage.CPU_KIND: return createCpuKind();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case MachinePackage.SOURCE_KIND:
				return createSourceKindFromString(eDataType, initialValue);
			case MachinePackage.CACHE_KIND:
				return createCacheKindFromString(eDataType, initialValue);
			case MachinePackage.MEMORY_KIND:
				return createMemoryKindFromString(eDataType, initialValue);
			case MachinePackage.RANGE_KIND:
				return createRangeKindFromString(eDataType, initialValue);
			case MachinePackage.DISTANCE_KIND:
				return createDistanceKindFromString(eDataType, initialValue);
			case MachinePackage.OS_DEVICE_KIND:
				return createOsDeviceKindFromString(eDataType, initialValue);
			case MachinePackage.NOTE_KIND:
				return createNoteKindFromString(eDataType, initialValue);
			case MachinePackage.CPU_SET:
				return createCpuSetFromString(eDataType, initialValue);
			case MachinePackage.LONG_MATRIX:
				return createLongMatrixFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case MachinePackage.SOURCE_KIND:
				return convertSourceKindToString(eDataType, instanceValue);
			case MachinePackage.CACHE_KIND:
				return convertCacheKindToString(eDataType, instanceValue);
			case MachinePackage.MEMORY_KIND:
				return convertMemoryKindToString(eDataType, instanceValue);
			case MachinePackage.RANGE_KIND:
				return convertRangeKindToString(eDataType, instanceValue);
			case MachinePackage.DISTANCE_KIND:
				return convertDistanceKindToString(eDataType, instanceValue);
			case MachinePackage.OS_DEVICE_KIND:
				return convertOsDeviceKindToString(eDataType, instanceValue);
			case MachinePackage.NOTE_KIND:
				return convertNoteKindToString(eDataType, instanceValue);
			case MachinePackage.CPU_SET:
				return convertCpuSetToString(eDataType, instanceValue);
			case MachinePackage.LONG_MATRIX:
				return convertLongMatrixToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source createSource() {
		SourceImpl source = new SourceImpl();
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueOrigin createValueOrigin() {
		ValueOriginImpl valueOrigin = new ValueOriginImpl();
		return valueOrigin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Info createInfo() {
		InfoImpl info = new InfoImpl();
		return info;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImportNote createImportNote() {
		ImportNoteImpl importNote = new ImportNoteImpl();
		return importNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Machine createMachine() {
		MachineImpl machine = new MachineImpl();
		return machine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.mkworkbench.model.machine.Package createPackage() {
		PackageImpl package_ = new PackageImpl();
		return package_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Die createDie() {
		DieImpl die = new DieImpl();
		return die;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CpuGroup createCpuGroup() {
		CpuGroupImpl cpuGroup = new CpuGroupImpl();
		return cpuGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cache createCache() {
		CacheImpl cache = new CacheImpl();
		return cache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Core createCore() {
		CoreImpl core = new CoreImpl();
		return core;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HardwareThread createHardwareThread() {
		HardwareThreadImpl hardwareThread = new HardwareThreadImpl();
		return hardwareThread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumaNode createNumaNode() {
		NumaNodeImpl numaNode = new NumaNodeImpl();
		return numaNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemorySideCache createMemorySideCache() {
		MemorySideCacheImpl memorySideCache = new MemorySideCacheImpl();
		return memorySideCache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PageCount createPageCount() {
		PageCountImpl pageCount = new PageCountImpl();
		return pageCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryRange createMemoryRange() {
		MemoryRangeImpl memoryRange = new MemoryRangeImpl();
		return memoryRange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciBridge createPciBridge() {
		PciBridgeImpl pciBridge = new PciBridgeImpl();
		return pciBridge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciDevice createPciDevice() {
		PciDeviceImpl pciDevice = new PciDeviceImpl();
		return pciDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OsDevice createOsDevice() {
		OsDeviceImpl osDevice = new OsDeviceImpl();
		return osDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlatformDevice createPlatformDevice() {
		PlatformDeviceImpl platformDevice = new PlatformDeviceImpl();
		return platformDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryModule createMemoryModule() {
		MemoryModuleImpl memoryModule = new MemoryModuleImpl();
		return memoryModule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DistanceMatrix createDistanceMatrix() {
		DistanceMatrixImpl distanceMatrix = new DistanceMatrixImpl();
		return distanceMatrix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryAttribute createMemoryAttribute() {
		MemoryAttributeImpl memoryAttribute = new MemoryAttributeImpl();
		return memoryAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryAttributeValue createMemoryAttributeValue() {
		MemoryAttributeValueImpl memoryAttributeValue = new MemoryAttributeValueImpl();
		return memoryAttributeValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CpuKind createCpuKind() {
		CpuKindImpl cpuKind = new CpuKindImpl();
		return cpuKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SourceKind createSourceKindFromString(EDataType eDataType, String initialValue) {
		SourceKind result = SourceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSourceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CacheKind createCacheKindFromString(EDataType eDataType, String initialValue) {
		CacheKind result = CacheKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCacheKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MemoryKind createMemoryKindFromString(EDataType eDataType, String initialValue) {
		MemoryKind result = MemoryKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMemoryKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RangeKind createRangeKindFromString(EDataType eDataType, String initialValue) {
		RangeKind result = RangeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRangeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DistanceKind createDistanceKindFromString(EDataType eDataType, String initialValue) {
		DistanceKind result = DistanceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDistanceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OsDeviceKind createOsDeviceKindFromString(EDataType eDataType, String initialValue) {
		OsDeviceKind result = OsDeviceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOsDeviceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NoteKind createNoteKindFromString(EDataType eDataType, String initialValue) {
		NoteKind result = NoteKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNoteKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CpuSet createCpuSet(final String it) {
		return org.mkworkbench.model.CpuSet.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CpuSet createCpuSetFromString(EDataType eDataType, String initialValue) {
		return createCpuSet(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCpuSet(final CpuSet it) {
		return it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCpuSetToString(EDataType eDataType, Object instanceValue) {
		return convertCpuSet((CpuSet)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LongMatrix createLongMatrix(final String it) {
		return org.mkworkbench.model.LongMatrix.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LongMatrix createLongMatrixFromString(EDataType eDataType, String initialValue) {
		return createLongMatrix(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLongMatrix(final LongMatrix it) {
		return it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLongMatrixToString(EDataType eDataType, Object instanceValue) {
		return convertLongMatrix((LongMatrix)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MachinePackage getMachinePackage() {
		return (MachinePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static MachinePackage getPackage() {
		return MachinePackage.eINSTANCE;
	}

} //MachineFactoryImpl
