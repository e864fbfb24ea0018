/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.LongMatrix;

import org.mkworkbench.model.design.DesignPackage;

import org.mkworkbench.model.design.impl.DesignPackageImpl;

import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.CpuGroup;
import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.Die;
import org.mkworkbench.model.machine.DistanceKind;
import org.mkworkbench.model.machine.DistanceMatrix;
import org.mkworkbench.model.machine.Element;
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
import org.mkworkbench.model.machine.PciFunction;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.model.machine.RangeKind;
import org.mkworkbench.model.machine.Source;
import org.mkworkbench.model.machine.SourceKind;
import org.mkworkbench.model.machine.SourcedElement;
import org.mkworkbench.model.machine.TopologyObject;
import org.mkworkbench.model.machine.ValueOrigin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MachinePackageImpl extends EPackageImpl implements MachinePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourcedElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass valueOriginEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass infoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass importNoteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass machineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass topologyObjectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass packageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dieEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cpuGroupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cacheEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hardwareThreadEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass numaNodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memorySideCacheEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pageCountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryRangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pciFunctionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pciBridgeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pciDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass osDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass platformDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryModuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass distanceMatrixEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryAttributeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryAttributeValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cpuKindEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sourceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cacheKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum memoryKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rangeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum distanceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum osDeviceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum noteKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType cpuSetEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType longMatrixEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.mkworkbench.model.machine.MachinePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private MachinePackageImpl() {
		super(eNS_URI, MachineFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link MachinePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static MachinePackage init() {
		if (isInited) return (MachinePackage)EPackage.Registry.INSTANCE.getEPackage(MachinePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredMachinePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		MachinePackageImpl theMachinePackage = registeredMachinePackage instanceof MachinePackageImpl ? (MachinePackageImpl)registeredMachinePackage : new MachinePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DesignPackage.eNS_URI);
		DesignPackageImpl theDesignPackage = (DesignPackageImpl)(registeredPackage instanceof DesignPackageImpl ? registeredPackage : DesignPackage.eINSTANCE);

		// Create package meta-data objects
		theMachinePackage.createPackageContents();
		theDesignPackage.createPackageContents();

		// Initialize created meta-data
		theMachinePackage.initializePackageContents();
		theDesignPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theMachinePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(MachinePackage.eNS_URI, theMachinePackage);
		return theMachinePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement() {
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Uid() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSourcedElement() {
		return sourcedElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSourcedElement_Source() {
		return (EReference)sourcedElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSourcedElement_Origins() {
		return (EReference)sourcedElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSourcedElement_Infos() {
		return (EReference)sourcedElementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSource() {
		return sourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Kind() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Location() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Detail() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getValueOrigin() {
		return valueOriginEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueOrigin_Feature() {
		return (EAttribute)valueOriginEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValueOrigin_Source() {
		return (EReference)valueOriginEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueOrigin_Assumed() {
		return (EAttribute)valueOriginEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInfo() {
		return infoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfo_Name() {
		return (EAttribute)infoEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfo_Value() {
		return (EAttribute)infoEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImportNote() {
		return importNoteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportNote_Kind() {
		return (EAttribute)importNoteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportNote_Message() {
		return (EAttribute)importNoteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportNote_Line() {
		return (EAttribute)importNoteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImportNote_Source() {
		return (EReference)importNoteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMachine() {
		return machineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMachine_Name() {
		return (EAttribute)machineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMachine_Architecture() {
		return (EAttribute)machineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMachine_PageSize() {
		return (EAttribute)machineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMachine_MemoryBlockSize() {
		return (EAttribute)machineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_Sources() {
		return (EReference)machineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_Children() {
		return (EReference)machineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_NumaNodes() {
		return (EReference)machineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_MemoryRanges() {
		return (EReference)machineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_PciBridges() {
		return (EReference)machineEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_PciDevices() {
		return (EReference)machineEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_PlatformDevices() {
		return (EReference)machineEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_Distances() {
		return (EReference)machineEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_MemoryAttributes() {
		return (EReference)machineEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_CpuKinds() {
		return (EReference)machineEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_MemoryModules() {
		return (EReference)machineEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_Notes() {
		return (EReference)machineEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_BootThread() {
		return (EReference)machineEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTopologyObject() {
		return topologyObjectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTopologyObject_Name() {
		return (EAttribute)topologyObjectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTopologyObject_OsIndex() {
		return (EAttribute)topologyObjectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTopologyObject_Children() {
		return (EReference)topologyObjectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPackage() {
		return packageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPackage_Model() {
		return (EAttribute)packageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDie() {
		return dieEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCpuGroup() {
		return cpuGroupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuGroup_Kind() {
		return (EAttribute)cpuGroupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuGroup_Subtype() {
		return (EAttribute)cpuGroupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCache() {
		return cacheEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCache_Level() {
		return (EAttribute)cacheEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCache_Kind() {
		return (EAttribute)cacheEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCache_Size() {
		return (EAttribute)cacheEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCache_LineSize() {
		return (EAttribute)cacheEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCache_Ways() {
		return (EAttribute)cacheEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCache_SharedWays() {
		return (EAttribute)cacheEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCache_Inclusive() {
		return (EAttribute)cacheEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCore() {
		return coreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHardwareThread() {
		return hardwareThreadEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHardwareThread_PhysicalId() {
		return (EAttribute)hardwareThreadEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHardwareThread_Online() {
		return (EAttribute)hardwareThreadEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHardwareThread_Allowed() {
		return (EAttribute)hardwareThreadEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHardwareThread_Kind() {
		return (EReference)hardwareThreadEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHardwareThread_NumaNodes() {
		return (EReference)hardwareThreadEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNumaNode() {
		return numaNodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaNode_Name() {
		return (EAttribute)numaNodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaNode_OsIndex() {
		return (EAttribute)numaNodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaNode_Bytes() {
		return (EAttribute)numaNodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaNode_Kind() {
		return (EAttribute)numaNodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaNode_Subtype() {
		return (EAttribute)numaNodeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNumaNode_Threads() {
		return (EReference)numaNodeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNumaNode_MemoryCaches() {
		return (EReference)numaNodeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNumaNode_PageCounts() {
		return (EReference)numaNodeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemorySideCache() {
		return memorySideCacheEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemorySideCache_Level() {
		return (EAttribute)memorySideCacheEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemorySideCache_Size() {
		return (EAttribute)memorySideCacheEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemorySideCache_LineSize() {
		return (EAttribute)memorySideCacheEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemorySideCache_Ways() {
		return (EAttribute)memorySideCacheEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPageCount() {
		return pageCountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageCount_Size() {
		return (EAttribute)pageCountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageCount_Count() {
		return (EAttribute)pageCountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryRange() {
		return memoryRangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryRange_Base() {
		return (EAttribute)memoryRangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryRange_Size() {
		return (EAttribute)memoryRangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryRange_Label() {
		return (EAttribute)memoryRangeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryRange_Kind() {
		return (EAttribute)memoryRangeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryRange_Node() {
		return (EReference)memoryRangeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPciFunction() {
		return pciFunctionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_Address() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_VendorId() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_DeviceId() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_SubsystemVendorId() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_SubsystemDeviceId() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_ClassCode() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_Revision() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_VendorName() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_DeviceName() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_LinkSpeed() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPciFunction_Bridge() {
		return (EReference)pciFunctionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_Driver() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_IommuGroup() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPciFunction_Node() {
		return (EReference)pciFunctionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPciBridge() {
		return pciBridgeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciBridge_Host() {
		return (EAttribute)pciBridgeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciBridge_Domain() {
		return (EAttribute)pciBridgeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciBridge_SecondaryBus() {
		return (EAttribute)pciBridgeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciBridge_SubordinateBus() {
		return (EAttribute)pciBridgeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPciDevice() {
		return pciDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciDevice_Slot() {
		return (EAttribute)pciDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciDevice_TotalVfs() {
		return (EAttribute)pciDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciDevice_ActiveVfs() {
		return (EAttribute)pciDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPciDevice_PhysicalFunction() {
		return (EReference)pciDeviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciDevice_BootCritical() {
		return (EAttribute)pciDeviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciDevice_BootCriticalReason() {
		return (EAttribute)pciDeviceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPciDevice_OsDevices() {
		return (EReference)pciDeviceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOsDevice() {
		return osDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOsDevice_Name() {
		return (EAttribute)osDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOsDevice_Kind() {
		return (EAttribute)osDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOsDevice_Subtype() {
		return (EAttribute)osDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOsDevice_Size() {
		return (EAttribute)osDeviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlatformDevice() {
		return platformDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatformDevice_Name() {
		return (EAttribute)platformDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatformDevice_HardwareId() {
		return (EAttribute)platformDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatformDevice_Driver() {
		return (EAttribute)platformDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlatformDevice_Node() {
		return (EReference)platformDeviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlatformDevice_OsDevices() {
		return (EReference)platformDeviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryModule() {
		return memoryModuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryModule_Name() {
		return (EAttribute)memoryModuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDistanceMatrix() {
		return distanceMatrixEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistanceMatrix_Name() {
		return (EAttribute)distanceMatrixEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistanceMatrix_Kind() {
		return (EAttribute)distanceMatrixEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistanceMatrix_ObjectType() {
		return (EAttribute)distanceMatrixEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistanceMatrix_Objects() {
		return (EReference)distanceMatrixEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistanceMatrix_Values() {
		return (EAttribute)distanceMatrixEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryAttribute() {
		return memoryAttributeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryAttribute_Name() {
		return (EAttribute)memoryAttributeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryAttribute_HigherIsBetter() {
		return (EAttribute)memoryAttributeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryAttribute_Values() {
		return (EReference)memoryAttributeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryAttributeValue() {
		return memoryAttributeValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryAttributeValue_Target() {
		return (EReference)memoryAttributeValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryAttributeValue_Initiators() {
		return (EAttribute)memoryAttributeValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryAttributeValue_Value() {
		return (EAttribute)memoryAttributeValueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCpuKind() {
		return cpuKindEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuKind_Name() {
		return (EAttribute)cpuKindEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuKind_Efficiency() {
		return (EAttribute)cpuKindEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuKind_MaxFrequencyMHz() {
		return (EAttribute)cpuKindEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuKind_Capacity() {
		return (EAttribute)cpuKindEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCpuKind_Threads() {
		return (EReference)cpuKindEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSourceKind() {
		return sourceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCacheKind() {
		return cacheKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMemoryKind() {
		return memoryKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRangeKind() {
		return rangeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDistanceKind() {
		return distanceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOsDeviceKind() {
		return osDeviceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNoteKind() {
		return noteKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getCpuSet() {
		return cpuSetEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLongMatrix() {
		return longMatrixEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MachineFactory getMachineFactory() {
		return (MachineFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__UID);

		sourcedElementEClass = createEClass(SOURCED_ELEMENT);
		createEReference(sourcedElementEClass, SOURCED_ELEMENT__SOURCE);
		createEReference(sourcedElementEClass, SOURCED_ELEMENT__ORIGINS);
		createEReference(sourcedElementEClass, SOURCED_ELEMENT__INFOS);

		sourceEClass = createEClass(SOURCE);
		createEAttribute(sourceEClass, SOURCE__KIND);
		createEAttribute(sourceEClass, SOURCE__LOCATION);
		createEAttribute(sourceEClass, SOURCE__DETAIL);

		valueOriginEClass = createEClass(VALUE_ORIGIN);
		createEAttribute(valueOriginEClass, VALUE_ORIGIN__FEATURE);
		createEReference(valueOriginEClass, VALUE_ORIGIN__SOURCE);
		createEAttribute(valueOriginEClass, VALUE_ORIGIN__ASSUMED);

		infoEClass = createEClass(INFO);
		createEAttribute(infoEClass, INFO__NAME);
		createEAttribute(infoEClass, INFO__VALUE);

		importNoteEClass = createEClass(IMPORT_NOTE);
		createEAttribute(importNoteEClass, IMPORT_NOTE__KIND);
		createEAttribute(importNoteEClass, IMPORT_NOTE__MESSAGE);
		createEAttribute(importNoteEClass, IMPORT_NOTE__LINE);
		createEReference(importNoteEClass, IMPORT_NOTE__SOURCE);

		machineEClass = createEClass(MACHINE);
		createEAttribute(machineEClass, MACHINE__NAME);
		createEAttribute(machineEClass, MACHINE__ARCHITECTURE);
		createEAttribute(machineEClass, MACHINE__PAGE_SIZE);
		createEAttribute(machineEClass, MACHINE__MEMORY_BLOCK_SIZE);
		createEReference(machineEClass, MACHINE__SOURCES);
		createEReference(machineEClass, MACHINE__CHILDREN);
		createEReference(machineEClass, MACHINE__NUMA_NODES);
		createEReference(machineEClass, MACHINE__MEMORY_RANGES);
		createEReference(machineEClass, MACHINE__PCI_BRIDGES);
		createEReference(machineEClass, MACHINE__PCI_DEVICES);
		createEReference(machineEClass, MACHINE__PLATFORM_DEVICES);
		createEReference(machineEClass, MACHINE__DISTANCES);
		createEReference(machineEClass, MACHINE__MEMORY_ATTRIBUTES);
		createEReference(machineEClass, MACHINE__CPU_KINDS);
		createEReference(machineEClass, MACHINE__MEMORY_MODULES);
		createEReference(machineEClass, MACHINE__NOTES);
		createEReference(machineEClass, MACHINE__BOOT_THREAD);

		topologyObjectEClass = createEClass(TOPOLOGY_OBJECT);
		createEAttribute(topologyObjectEClass, TOPOLOGY_OBJECT__NAME);
		createEAttribute(topologyObjectEClass, TOPOLOGY_OBJECT__OS_INDEX);
		createEReference(topologyObjectEClass, TOPOLOGY_OBJECT__CHILDREN);

		packageEClass = createEClass(PACKAGE);
		createEAttribute(packageEClass, PACKAGE__MODEL);

		dieEClass = createEClass(DIE);

		cpuGroupEClass = createEClass(CPU_GROUP);
		createEAttribute(cpuGroupEClass, CPU_GROUP__KIND);
		createEAttribute(cpuGroupEClass, CPU_GROUP__SUBTYPE);

		cacheEClass = createEClass(CACHE);
		createEAttribute(cacheEClass, CACHE__LEVEL);
		createEAttribute(cacheEClass, CACHE__KIND);
		createEAttribute(cacheEClass, CACHE__SIZE);
		createEAttribute(cacheEClass, CACHE__LINE_SIZE);
		createEAttribute(cacheEClass, CACHE__WAYS);
		createEAttribute(cacheEClass, CACHE__SHARED_WAYS);
		createEAttribute(cacheEClass, CACHE__INCLUSIVE);

		coreEClass = createEClass(CORE);

		hardwareThreadEClass = createEClass(HARDWARE_THREAD);
		createEAttribute(hardwareThreadEClass, HARDWARE_THREAD__PHYSICAL_ID);
		createEAttribute(hardwareThreadEClass, HARDWARE_THREAD__ONLINE);
		createEAttribute(hardwareThreadEClass, HARDWARE_THREAD__ALLOWED);
		createEReference(hardwareThreadEClass, HARDWARE_THREAD__KIND);
		createEReference(hardwareThreadEClass, HARDWARE_THREAD__NUMA_NODES);

		numaNodeEClass = createEClass(NUMA_NODE);
		createEAttribute(numaNodeEClass, NUMA_NODE__NAME);
		createEAttribute(numaNodeEClass, NUMA_NODE__OS_INDEX);
		createEAttribute(numaNodeEClass, NUMA_NODE__BYTES);
		createEAttribute(numaNodeEClass, NUMA_NODE__KIND);
		createEAttribute(numaNodeEClass, NUMA_NODE__SUBTYPE);
		createEReference(numaNodeEClass, NUMA_NODE__THREADS);
		createEReference(numaNodeEClass, NUMA_NODE__MEMORY_CACHES);
		createEReference(numaNodeEClass, NUMA_NODE__PAGE_COUNTS);

		memorySideCacheEClass = createEClass(MEMORY_SIDE_CACHE);
		createEAttribute(memorySideCacheEClass, MEMORY_SIDE_CACHE__LEVEL);
		createEAttribute(memorySideCacheEClass, MEMORY_SIDE_CACHE__SIZE);
		createEAttribute(memorySideCacheEClass, MEMORY_SIDE_CACHE__LINE_SIZE);
		createEAttribute(memorySideCacheEClass, MEMORY_SIDE_CACHE__WAYS);

		pageCountEClass = createEClass(PAGE_COUNT);
		createEAttribute(pageCountEClass, PAGE_COUNT__SIZE);
		createEAttribute(pageCountEClass, PAGE_COUNT__COUNT);

		memoryRangeEClass = createEClass(MEMORY_RANGE);
		createEAttribute(memoryRangeEClass, MEMORY_RANGE__BASE);
		createEAttribute(memoryRangeEClass, MEMORY_RANGE__SIZE);
		createEAttribute(memoryRangeEClass, MEMORY_RANGE__LABEL);
		createEAttribute(memoryRangeEClass, MEMORY_RANGE__KIND);
		createEReference(memoryRangeEClass, MEMORY_RANGE__NODE);

		pciFunctionEClass = createEClass(PCI_FUNCTION);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__ADDRESS);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__VENDOR_ID);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__DEVICE_ID);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__SUBSYSTEM_VENDOR_ID);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__SUBSYSTEM_DEVICE_ID);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__CLASS_CODE);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__REVISION);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__VENDOR_NAME);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__DEVICE_NAME);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__LINK_SPEED);
		createEReference(pciFunctionEClass, PCI_FUNCTION__BRIDGE);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__DRIVER);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__IOMMU_GROUP);
		createEReference(pciFunctionEClass, PCI_FUNCTION__NODE);

		pciBridgeEClass = createEClass(PCI_BRIDGE);
		createEAttribute(pciBridgeEClass, PCI_BRIDGE__HOST);
		createEAttribute(pciBridgeEClass, PCI_BRIDGE__DOMAIN);
		createEAttribute(pciBridgeEClass, PCI_BRIDGE__SECONDARY_BUS);
		createEAttribute(pciBridgeEClass, PCI_BRIDGE__SUBORDINATE_BUS);

		pciDeviceEClass = createEClass(PCI_DEVICE);
		createEAttribute(pciDeviceEClass, PCI_DEVICE__SLOT);
		createEAttribute(pciDeviceEClass, PCI_DEVICE__TOTAL_VFS);
		createEAttribute(pciDeviceEClass, PCI_DEVICE__ACTIVE_VFS);
		createEReference(pciDeviceEClass, PCI_DEVICE__PHYSICAL_FUNCTION);
		createEAttribute(pciDeviceEClass, PCI_DEVICE__BOOT_CRITICAL);
		createEAttribute(pciDeviceEClass, PCI_DEVICE__BOOT_CRITICAL_REASON);
		createEReference(pciDeviceEClass, PCI_DEVICE__OS_DEVICES);

		osDeviceEClass = createEClass(OS_DEVICE);
		createEAttribute(osDeviceEClass, OS_DEVICE__NAME);
		createEAttribute(osDeviceEClass, OS_DEVICE__KIND);
		createEAttribute(osDeviceEClass, OS_DEVICE__SUBTYPE);
		createEAttribute(osDeviceEClass, OS_DEVICE__SIZE);

		platformDeviceEClass = createEClass(PLATFORM_DEVICE);
		createEAttribute(platformDeviceEClass, PLATFORM_DEVICE__NAME);
		createEAttribute(platformDeviceEClass, PLATFORM_DEVICE__HARDWARE_ID);
		createEAttribute(platformDeviceEClass, PLATFORM_DEVICE__DRIVER);
		createEReference(platformDeviceEClass, PLATFORM_DEVICE__NODE);
		createEReference(platformDeviceEClass, PLATFORM_DEVICE__OS_DEVICES);

		memoryModuleEClass = createEClass(MEMORY_MODULE);
		createEAttribute(memoryModuleEClass, MEMORY_MODULE__NAME);

		distanceMatrixEClass = createEClass(DISTANCE_MATRIX);
		createEAttribute(distanceMatrixEClass, DISTANCE_MATRIX__NAME);
		createEAttribute(distanceMatrixEClass, DISTANCE_MATRIX__KIND);
		createEAttribute(distanceMatrixEClass, DISTANCE_MATRIX__OBJECT_TYPE);
		createEReference(distanceMatrixEClass, DISTANCE_MATRIX__OBJECTS);
		createEAttribute(distanceMatrixEClass, DISTANCE_MATRIX__VALUES);

		memoryAttributeEClass = createEClass(MEMORY_ATTRIBUTE);
		createEAttribute(memoryAttributeEClass, MEMORY_ATTRIBUTE__NAME);
		createEAttribute(memoryAttributeEClass, MEMORY_ATTRIBUTE__HIGHER_IS_BETTER);
		createEReference(memoryAttributeEClass, MEMORY_ATTRIBUTE__VALUES);

		memoryAttributeValueEClass = createEClass(MEMORY_ATTRIBUTE_VALUE);
		createEReference(memoryAttributeValueEClass, MEMORY_ATTRIBUTE_VALUE__TARGET);
		createEAttribute(memoryAttributeValueEClass, MEMORY_ATTRIBUTE_VALUE__INITIATORS);
		createEAttribute(memoryAttributeValueEClass, MEMORY_ATTRIBUTE_VALUE__VALUE);

		cpuKindEClass = createEClass(CPU_KIND);
		createEAttribute(cpuKindEClass, CPU_KIND__NAME);
		createEAttribute(cpuKindEClass, CPU_KIND__EFFICIENCY);
		createEAttribute(cpuKindEClass, CPU_KIND__MAX_FREQUENCY_MHZ);
		createEAttribute(cpuKindEClass, CPU_KIND__CAPACITY);
		createEReference(cpuKindEClass, CPU_KIND__THREADS);

		// Create enums
		sourceKindEEnum = createEEnum(SOURCE_KIND);
		cacheKindEEnum = createEEnum(CACHE_KIND);
		memoryKindEEnum = createEEnum(MEMORY_KIND);
		rangeKindEEnum = createEEnum(RANGE_KIND);
		distanceKindEEnum = createEEnum(DISTANCE_KIND);
		osDeviceKindEEnum = createEEnum(OS_DEVICE_KIND);
		noteKindEEnum = createEEnum(NOTE_KIND);

		// Create data types
		cpuSetEDataType = createEDataType(CPU_SET);
		longMatrixEDataType = createEDataType(LONG_MATRIX);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		sourcedElementEClass.getESuperTypes().add(this.getElement());
		sourceEClass.getESuperTypes().add(this.getElement());
		machineEClass.getESuperTypes().add(this.getSourcedElement());
		topologyObjectEClass.getESuperTypes().add(this.getSourcedElement());
		packageEClass.getESuperTypes().add(this.getTopologyObject());
		dieEClass.getESuperTypes().add(this.getTopologyObject());
		cpuGroupEClass.getESuperTypes().add(this.getTopologyObject());
		cacheEClass.getESuperTypes().add(this.getTopologyObject());
		coreEClass.getESuperTypes().add(this.getTopologyObject());
		hardwareThreadEClass.getESuperTypes().add(this.getTopologyObject());
		numaNodeEClass.getESuperTypes().add(this.getSourcedElement());
		memorySideCacheEClass.getESuperTypes().add(this.getSourcedElement());
		memoryRangeEClass.getESuperTypes().add(this.getSourcedElement());
		pciFunctionEClass.getESuperTypes().add(this.getSourcedElement());
		pciBridgeEClass.getESuperTypes().add(this.getPciFunction());
		pciDeviceEClass.getESuperTypes().add(this.getPciFunction());
		osDeviceEClass.getESuperTypes().add(this.getSourcedElement());
		platformDeviceEClass.getESuperTypes().add(this.getSourcedElement());
		memoryModuleEClass.getESuperTypes().add(this.getSourcedElement());
		distanceMatrixEClass.getESuperTypes().add(this.getSourcedElement());
		memoryAttributeEClass.getESuperTypes().add(this.getSourcedElement());
		cpuKindEClass.getESuperTypes().add(this.getSourcedElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElement_Uid(), ecorePackage.getEString(), "uid", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourcedElementEClass, SourcedElement.class, "SourcedElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSourcedElement_Source(), this.getSource(), null, "source", null, 0, 1, SourcedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSourcedElement_Origins(), this.getValueOrigin(), null, "origins", null, 0, -1, SourcedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSourcedElement_Infos(), this.getInfo(), null, "infos", null, 0, -1, SourcedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceEClass, Source.class, "Source", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSource_Kind(), this.getSourceKind(), "kind", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_Location(), ecorePackage.getEString(), "location", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_Detail(), ecorePackage.getEString(), "detail", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(valueOriginEClass, ValueOrigin.class, "ValueOrigin", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getValueOrigin_Feature(), ecorePackage.getEString(), "feature", null, 0, 1, ValueOrigin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getValueOrigin_Source(), this.getSource(), null, "source", null, 0, 1, ValueOrigin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueOrigin_Assumed(), ecorePackage.getEBoolean(), "assumed", null, 0, 1, ValueOrigin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(infoEClass, Info.class, "Info", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInfo_Name(), ecorePackage.getEString(), "name", null, 0, 1, Info.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfo_Value(), ecorePackage.getEString(), "value", null, 0, 1, Info.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(importNoteEClass, ImportNote.class, "ImportNote", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImportNote_Kind(), this.getNoteKind(), "kind", null, 0, 1, ImportNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportNote_Message(), ecorePackage.getEString(), "message", null, 0, 1, ImportNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportNote_Line(), ecorePackage.getEIntegerObject(), "line", null, 0, 1, ImportNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImportNote_Source(), this.getSource(), null, "source", null, 0, 1, ImportNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(machineEClass, Machine.class, "Machine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMachine_Name(), ecorePackage.getEString(), "name", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Architecture(), ecorePackage.getEString(), "architecture", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_PageSize(), ecorePackage.getELongObject(), "pageSize", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_MemoryBlockSize(), ecorePackage.getELongObject(), "memoryBlockSize", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Sources(), this.getSource(), null, "sources", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Children(), this.getTopologyObject(), null, "children", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_NumaNodes(), this.getNumaNode(), null, "numaNodes", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_MemoryRanges(), this.getMemoryRange(), null, "memoryRanges", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_PciBridges(), this.getPciBridge(), null, "pciBridges", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_PciDevices(), this.getPciDevice(), null, "pciDevices", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_PlatformDevices(), this.getPlatformDevice(), null, "platformDevices", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Distances(), this.getDistanceMatrix(), null, "distances", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_MemoryAttributes(), this.getMemoryAttribute(), null, "memoryAttributes", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_CpuKinds(), this.getCpuKind(), null, "cpuKinds", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_MemoryModules(), this.getMemoryModule(), null, "memoryModules", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Notes(), this.getImportNote(), null, "notes", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_BootThread(), this.getHardwareThread(), null, "bootThread", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(topologyObjectEClass, TopologyObject.class, "TopologyObject", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTopologyObject_Name(), ecorePackage.getEString(), "name", null, 0, 1, TopologyObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTopologyObject_OsIndex(), ecorePackage.getEIntegerObject(), "osIndex", null, 0, 1, TopologyObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTopologyObject_Children(), this.getTopologyObject(), null, "children", null, 0, -1, TopologyObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(packageEClass, org.mkworkbench.model.machine.Package.class, "Package", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPackage_Model(), ecorePackage.getEString(), "model", null, 0, 1, org.mkworkbench.model.machine.Package.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dieEClass, Die.class, "Die", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(cpuGroupEClass, CpuGroup.class, "CpuGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCpuGroup_Kind(), ecorePackage.getEIntegerObject(), "kind", null, 0, 1, CpuGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpuGroup_Subtype(), ecorePackage.getEString(), "subtype", null, 0, 1, CpuGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cacheEClass, Cache.class, "Cache", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCache_Level(), ecorePackage.getEInt(), "level", null, 0, 1, Cache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCache_Kind(), this.getCacheKind(), "kind", null, 0, 1, Cache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCache_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, Cache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCache_LineSize(), ecorePackage.getEIntegerObject(), "lineSize", null, 0, 1, Cache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCache_Ways(), ecorePackage.getEIntegerObject(), "ways", null, 0, 1, Cache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCache_SharedWays(), ecorePackage.getELongObject(), "sharedWays", null, 0, 1, Cache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCache_Inclusive(), ecorePackage.getEBooleanObject(), "inclusive", null, 0, 1, Cache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coreEClass, Core.class, "Core", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(hardwareThreadEClass, HardwareThread.class, "HardwareThread", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHardwareThread_PhysicalId(), ecorePackage.getELongObject(), "physicalId", null, 0, 1, HardwareThread.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHardwareThread_Online(), ecorePackage.getEBoolean(), "online", "true", 0, 1, HardwareThread.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHardwareThread_Allowed(), ecorePackage.getEBoolean(), "allowed", "true", 0, 1, HardwareThread.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHardwareThread_Kind(), this.getCpuKind(), this.getCpuKind_Threads(), "kind", null, 0, 1, HardwareThread.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHardwareThread_NumaNodes(), this.getNumaNode(), this.getNumaNode_Threads(), "numaNodes", null, 0, -1, HardwareThread.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(numaNodeEClass, NumaNode.class, "NumaNode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNumaNode_Name(), ecorePackage.getEString(), "name", null, 0, 1, NumaNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaNode_OsIndex(), ecorePackage.getEIntegerObject(), "osIndex", null, 0, 1, NumaNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaNode_Bytes(), ecorePackage.getELongObject(), "bytes", null, 0, 1, NumaNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaNode_Kind(), this.getMemoryKind(), "kind", null, 0, 1, NumaNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaNode_Subtype(), ecorePackage.getEString(), "subtype", null, 0, 1, NumaNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNumaNode_Threads(), this.getHardwareThread(), this.getHardwareThread_NumaNodes(), "threads", null, 0, -1, NumaNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNumaNode_MemoryCaches(), this.getMemorySideCache(), null, "memoryCaches", null, 0, -1, NumaNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNumaNode_PageCounts(), this.getPageCount(), null, "pageCounts", null, 0, -1, NumaNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memorySideCacheEClass, MemorySideCache.class, "MemorySideCache", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemorySideCache_Level(), ecorePackage.getEInt(), "level", null, 0, 1, MemorySideCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemorySideCache_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, MemorySideCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemorySideCache_LineSize(), ecorePackage.getEIntegerObject(), "lineSize", null, 0, 1, MemorySideCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemorySideCache_Ways(), ecorePackage.getEIntegerObject(), "ways", null, 0, 1, MemorySideCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pageCountEClass, PageCount.class, "PageCount", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPageCount_Size(), ecorePackage.getELong(), "size", null, 0, 1, PageCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageCount_Count(), ecorePackage.getELongObject(), "count", null, 0, 1, PageCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryRangeEClass, MemoryRange.class, "MemoryRange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemoryRange_Base(), ecorePackage.getELong(), "base", null, 0, 1, MemoryRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryRange_Size(), ecorePackage.getELong(), "size", null, 0, 1, MemoryRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryRange_Label(), ecorePackage.getEString(), "label", null, 0, 1, MemoryRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryRange_Kind(), this.getRangeKind(), "kind", null, 0, 1, MemoryRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemoryRange_Node(), this.getNumaNode(), null, "node", null, 0, 1, MemoryRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pciFunctionEClass, PciFunction.class, "PciFunction", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPciFunction_Address(), ecorePackage.getEString(), "address", null, 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciFunction_VendorId(), ecorePackage.getEIntegerObject(), "vendorId", null, 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciFunction_DeviceId(), ecorePackage.getEIntegerObject(), "deviceId", null, 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciFunction_SubsystemVendorId(), ecorePackage.getEIntegerObject(), "subsystemVendorId", null, 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciFunction_SubsystemDeviceId(), ecorePackage.getEIntegerObject(), "subsystemDeviceId", null, 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciFunction_ClassCode(), ecorePackage.getEIntegerObject(), "classCode", null, 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciFunction_Revision(), ecorePackage.getEIntegerObject(), "revision", null, 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciFunction_VendorName(), ecorePackage.getEString(), "vendorName", null, 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciFunction_DeviceName(), ecorePackage.getEString(), "deviceName", null, 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciFunction_LinkSpeed(), ecorePackage.getEDoubleObject(), "linkSpeed", null, 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPciFunction_Bridge(), this.getPciBridge(), null, "bridge", null, 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciFunction_Driver(), ecorePackage.getEString(), "driver", null, 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciFunction_IommuGroup(), ecorePackage.getEIntegerObject(), "iommuGroup", null, 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPciFunction_Node(), this.getNumaNode(), null, "node", null, 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pciBridgeEClass, PciBridge.class, "PciBridge", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPciBridge_Host(), ecorePackage.getEBoolean(), "host", null, 0, 1, PciBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciBridge_Domain(), ecorePackage.getEIntegerObject(), "domain", null, 0, 1, PciBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciBridge_SecondaryBus(), ecorePackage.getEIntegerObject(), "secondaryBus", null, 0, 1, PciBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciBridge_SubordinateBus(), ecorePackage.getEIntegerObject(), "subordinateBus", null, 0, 1, PciBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pciDeviceEClass, PciDevice.class, "PciDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPciDevice_Slot(), ecorePackage.getEString(), "slot", null, 0, 1, PciDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciDevice_TotalVfs(), ecorePackage.getEIntegerObject(), "totalVfs", null, 0, 1, PciDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciDevice_ActiveVfs(), ecorePackage.getEIntegerObject(), "activeVfs", null, 0, 1, PciDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPciDevice_PhysicalFunction(), this.getPciDevice(), null, "physicalFunction", null, 0, 1, PciDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciDevice_BootCritical(), ecorePackage.getEBoolean(), "bootCritical", null, 0, 1, PciDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciDevice_BootCriticalReason(), ecorePackage.getEString(), "bootCriticalReason", null, 0, 1, PciDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPciDevice_OsDevices(), this.getOsDevice(), null, "osDevices", null, 0, -1, PciDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(osDeviceEClass, OsDevice.class, "OsDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOsDevice_Name(), ecorePackage.getEString(), "name", null, 0, 1, OsDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOsDevice_Kind(), this.getOsDeviceKind(), "kind", null, 0, 1, OsDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOsDevice_Subtype(), ecorePackage.getEString(), "subtype", null, 0, 1, OsDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOsDevice_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, OsDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(platformDeviceEClass, PlatformDevice.class, "PlatformDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlatformDevice_Name(), ecorePackage.getEString(), "name", null, 0, 1, PlatformDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatformDevice_HardwareId(), ecorePackage.getEString(), "hardwareId", null, 0, 1, PlatformDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatformDevice_Driver(), ecorePackage.getEString(), "driver", null, 0, 1, PlatformDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlatformDevice_Node(), this.getNumaNode(), null, "node", null, 0, 1, PlatformDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlatformDevice_OsDevices(), this.getOsDevice(), null, "osDevices", null, 0, -1, PlatformDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryModuleEClass, MemoryModule.class, "MemoryModule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemoryModule_Name(), ecorePackage.getEString(), "name", null, 0, 1, MemoryModule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(distanceMatrixEClass, DistanceMatrix.class, "DistanceMatrix", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDistanceMatrix_Name(), ecorePackage.getEString(), "name", null, 0, 1, DistanceMatrix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistanceMatrix_Kind(), this.getDistanceKind(), "kind", null, 0, 1, DistanceMatrix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistanceMatrix_ObjectType(), ecorePackage.getEString(), "objectType", null, 0, 1, DistanceMatrix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistanceMatrix_Objects(), this.getSourcedElement(), null, "objects", null, 0, -1, DistanceMatrix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistanceMatrix_Values(), this.getLongMatrix(), "values", null, 0, 1, DistanceMatrix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryAttributeEClass, MemoryAttribute.class, "MemoryAttribute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemoryAttribute_Name(), ecorePackage.getEString(), "name", null, 0, 1, MemoryAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryAttribute_HigherIsBetter(), ecorePackage.getEBoolean(), "higherIsBetter", null, 0, 1, MemoryAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemoryAttribute_Values(), this.getMemoryAttributeValue(), null, "values", null, 0, -1, MemoryAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryAttributeValueEClass, MemoryAttributeValue.class, "MemoryAttributeValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMemoryAttributeValue_Target(), this.getNumaNode(), null, "target", null, 0, 1, MemoryAttributeValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryAttributeValue_Initiators(), this.getCpuSet(), "initiators", null, 0, 1, MemoryAttributeValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryAttributeValue_Value(), ecorePackage.getELong(), "value", null, 0, 1, MemoryAttributeValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cpuKindEClass, CpuKind.class, "CpuKind", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCpuKind_Name(), ecorePackage.getEString(), "name", null, 0, 1, CpuKind.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpuKind_Efficiency(), ecorePackage.getEIntegerObject(), "efficiency", null, 0, 1, CpuKind.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpuKind_MaxFrequencyMHz(), ecorePackage.getEIntegerObject(), "maxFrequencyMHz", null, 0, 1, CpuKind.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpuKind_Capacity(), ecorePackage.getEIntegerObject(), "capacity", null, 0, 1, CpuKind.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCpuKind_Threads(), this.getHardwareThread(), this.getHardwareThread_Kind(), "threads", null, 0, -1, CpuKind.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(sourceKindEEnum, SourceKind.class, "SourceKind");
		addEEnumLiteral(sourceKindEEnum, SourceKind.MANUAL);
		addEEnumLiteral(sourceKindEEnum, SourceKind.HWLOC_XML);
		addEEnumLiteral(sourceKindEEnum, SourceKind.LINUX_ROOT);
		addEEnumLiteral(sourceKindEEnum, SourceKind.PRESET);
		addEEnumLiteral(sourceKindEEnum, SourceKind.DERIVED);

		initEEnum(cacheKindEEnum, CacheKind.class, "CacheKind");
		addEEnumLiteral(cacheKindEEnum, CacheKind.UNIFIED);
		addEEnumLiteral(cacheKindEEnum, CacheKind.DATA);
		addEEnumLiteral(cacheKindEEnum, CacheKind.INSTRUCTION);

		initEEnum(memoryKindEEnum, MemoryKind.class, "MemoryKind");
		addEEnumLiteral(memoryKindEEnum, MemoryKind.UNKNOWN);
		addEEnumLiteral(memoryKindEEnum, MemoryKind.DRAM);
		addEEnumLiteral(memoryKindEEnum, MemoryKind.HBM);
		addEEnumLiteral(memoryKindEEnum, MemoryKind.MCDRAM);
		addEEnumLiteral(memoryKindEEnum, MemoryKind.NVM);
		addEEnumLiteral(memoryKindEEnum, MemoryKind.CXL);
		addEEnumLiteral(memoryKindEEnum, MemoryKind.SPM);
		addEEnumLiteral(memoryKindEEnum, MemoryKind.GPU);
		addEEnumLiteral(memoryKindEEnum, MemoryKind.OTHER);

		initEEnum(rangeKindEEnum, RangeKind.class, "RangeKind");
		addEEnumLiteral(rangeKindEEnum, RangeKind.SYSTEM_RAM);
		addEEnumLiteral(rangeKindEEnum, RangeKind.RESERVED);
		addEEnumLiteral(rangeKindEEnum, RangeKind.PERSISTENT_MEMORY);
		addEEnumLiteral(rangeKindEEnum, RangeKind.MULTIKERNEL_POOL);
		addEEnumLiteral(rangeKindEEnum, RangeKind.OTHER);

		initEEnum(distanceKindEEnum, DistanceKind.class, "DistanceKind");
		addEEnumLiteral(distanceKindEEnum, DistanceKind.LATENCY);
		addEEnumLiteral(distanceKindEEnum, DistanceKind.BANDWIDTH);
		addEEnumLiteral(distanceKindEEnum, DistanceKind.HOPS);
		addEEnumLiteral(distanceKindEEnum, DistanceKind.OTHER);

		initEEnum(osDeviceKindEEnum, OsDeviceKind.class, "OsDeviceKind");
		addEEnumLiteral(osDeviceKindEEnum, OsDeviceKind.OTHER);
		addEEnumLiteral(osDeviceKindEEnum, OsDeviceKind.STORAGE);
		addEEnumLiteral(osDeviceKindEEnum, OsDeviceKind.NETWORK);
		addEEnumLiteral(osDeviceKindEEnum, OsDeviceKind.GPU);
		addEEnumLiteral(osDeviceKindEEnum, OsDeviceKind.COPROCESSOR);
		addEEnumLiteral(osDeviceKindEEnum, OsDeviceKind.INFINIBAND);
		addEEnumLiteral(osDeviceKindEEnum, OsDeviceKind.DMA);
		addEEnumLiteral(osDeviceKindEEnum, OsDeviceKind.MEMORY);

		initEEnum(noteKindEEnum, NoteKind.class, "NoteKind");
		addEEnumLiteral(noteKindEEnum, NoteKind.IGNORED);
		addEEnumLiteral(noteKindEEnum, NoteKind.MISSING);
		addEEnumLiteral(noteKindEEnum, NoteKind.WARNING);
		addEEnumLiteral(noteKindEEnum, NoteKind.CONFLICT);

		// Initialize data types
		initEDataType(cpuSetEDataType, CpuSet.class, "CpuSet", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(longMatrixEDataType, LongMatrix.class, "LongMatrix", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);
	}

} //MachinePackageImpl
