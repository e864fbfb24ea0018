/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.CpuGroup;
import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.Die;
import org.mkworkbench.model.machine.DistanceMatrix;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.ImportNote;
import org.mkworkbench.model.machine.Info;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.MemoryAttribute;
import org.mkworkbench.model.machine.MemoryAttributeValue;
import org.mkworkbench.model.machine.MemoryModule;
import org.mkworkbench.model.machine.MemoryRange;
import org.mkworkbench.model.machine.MemorySideCache;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.OsDevice;
import org.mkworkbench.model.machine.PageCount;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PciFunction;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.model.machine.Source;
import org.mkworkbench.model.machine.SourcedElement;
import org.mkworkbench.model.machine.TopologyObject;
import org.mkworkbench.model.machine.ValueOrigin;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.mkworkbench.model.machine.MachinePackage
 * @generated
 */
public class MachineAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static MachinePackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MachineAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = MachinePackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MachineSwitch<Adapter> modelSwitch =
		new MachineSwitch<Adapter>() {
			@Override
			public Adapter caseElement(Element object) {
				return createElementAdapter();
			}
			@Override
			public Adapter caseSourcedElement(SourcedElement object) {
				return createSourcedElementAdapter();
			}
			@Override
			public Adapter caseSource(Source object) {
				return createSourceAdapter();
			}
			@Override
			public Adapter caseValueOrigin(ValueOrigin object) {
				return createValueOriginAdapter();
			}
			@Override
			public Adapter caseInfo(Info object) {
				return createInfoAdapter();
			}
			@Override
			public Adapter caseImportNote(ImportNote object) {
				return createImportNoteAdapter();
			}
			@Override
			public Adapter caseMachine(Machine object) {
				return createMachineAdapter();
			}
			@Override
			public Adapter caseTopologyObject(TopologyObject object) {
				return createTopologyObjectAdapter();
			}
			@Override
			public Adapter casePackage(org.mkworkbench.model.machine.Package object) {
				return createPackageAdapter();
			}
			@Override
			public Adapter caseDie(Die object) {
				return createDieAdapter();
			}
			@Override
			public Adapter caseCpuGroup(CpuGroup object) {
				return createCpuGroupAdapter();
			}
			@Override
			public Adapter caseCache(Cache object) {
				return createCacheAdapter();
			}
			@Override
			public Adapter caseCore(Core object) {
				return createCoreAdapter();
			}
			@Override
			public Adapter caseHardwareThread(HardwareThread object) {
				return createHardwareThreadAdapter();
			}
			@Override
			public Adapter caseNumaNode(NumaNode object) {
				return createNumaNodeAdapter();
			}
			@Override
			public Adapter caseMemorySideCache(MemorySideCache object) {
				return createMemorySideCacheAdapter();
			}
			@Override
			public Adapter casePageCount(PageCount object) {
				return createPageCountAdapter();
			}
			@Override
			public Adapter caseMemoryRange(MemoryRange object) {
				return createMemoryRangeAdapter();
			}
			@Override
			public Adapter casePciFunction(PciFunction object) {
				return createPciFunctionAdapter();
			}
			@Override
			public Adapter casePciBridge(PciBridge object) {
				return createPciBridgeAdapter();
			}
			@Override
			public Adapter casePciDevice(PciDevice object) {
				return createPciDeviceAdapter();
			}
			@Override
			public Adapter caseOsDevice(OsDevice object) {
				return createOsDeviceAdapter();
			}
			@Override
			public Adapter casePlatformDevice(PlatformDevice object) {
				return createPlatformDeviceAdapter();
			}
			@Override
			public Adapter caseMemoryModule(MemoryModule object) {
				return createMemoryModuleAdapter();
			}
			@Override
			public Adapter caseDistanceMatrix(DistanceMatrix object) {
				return createDistanceMatrixAdapter();
			}
			@Override
			public Adapter caseMemoryAttribute(MemoryAttribute object) {
				return createMemoryAttributeAdapter();
			}
			@Override
			public Adapter caseMemoryAttributeValue(MemoryAttributeValue object) {
				return createMemoryAttributeValueAdapter();
			}
			@Override
			public Adapter caseCpuKind(CpuKind object) {
				return createCpuKindAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.Element
	 * @generated
	 */
	public Adapter createElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.SourcedElement <em>Sourced Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.SourcedElement
	 * @generated
	 */
	public Adapter createSourcedElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.Source
	 * @generated
	 */
	public Adapter createSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.ValueOrigin <em>Value Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.ValueOrigin
	 * @generated
	 */
	public Adapter createValueOriginAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.Info <em>Info</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.Info
	 * @generated
	 */
	public Adapter createInfoAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.ImportNote <em>Import Note</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.ImportNote
	 * @generated
	 */
	public Adapter createImportNoteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.Machine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.Machine
	 * @generated
	 */
	public Adapter createMachineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.TopologyObject <em>Topology Object</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.TopologyObject
	 * @generated
	 */
	public Adapter createTopologyObjectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.Package <em>Package</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.Package
	 * @generated
	 */
	public Adapter createPackageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.Die <em>Die</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.Die
	 * @generated
	 */
	public Adapter createDieAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.CpuGroup <em>Cpu Group</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.CpuGroup
	 * @generated
	 */
	public Adapter createCpuGroupAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.Cache <em>Cache</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.Cache
	 * @generated
	 */
	public Adapter createCacheAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.Core <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.Core
	 * @generated
	 */
	public Adapter createCoreAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.HardwareThread <em>Hardware Thread</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.HardwareThread
	 * @generated
	 */
	public Adapter createHardwareThreadAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.NumaNode <em>Numa Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.NumaNode
	 * @generated
	 */
	public Adapter createNumaNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.MemorySideCache <em>Memory Side Cache</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.MemorySideCache
	 * @generated
	 */
	public Adapter createMemorySideCacheAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.PageCount <em>Page Count</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.PageCount
	 * @generated
	 */
	public Adapter createPageCountAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.MemoryRange <em>Memory Range</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.MemoryRange
	 * @generated
	 */
	public Adapter createMemoryRangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.PciFunction <em>Pci Function</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.PciFunction
	 * @generated
	 */
	public Adapter createPciFunctionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.PciBridge <em>Pci Bridge</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.PciBridge
	 * @generated
	 */
	public Adapter createPciBridgeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.PciDevice <em>Pci Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.PciDevice
	 * @generated
	 */
	public Adapter createPciDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.OsDevice <em>Os Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.OsDevice
	 * @generated
	 */
	public Adapter createOsDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.PlatformDevice <em>Platform Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.PlatformDevice
	 * @generated
	 */
	public Adapter createPlatformDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.MemoryModule <em>Memory Module</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.MemoryModule
	 * @generated
	 */
	public Adapter createMemoryModuleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.DistanceMatrix <em>Distance Matrix</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.DistanceMatrix
	 * @generated
	 */
	public Adapter createDistanceMatrixAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.MemoryAttribute <em>Memory Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.MemoryAttribute
	 * @generated
	 */
	public Adapter createMemoryAttributeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.MemoryAttributeValue <em>Memory Attribute Value</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.MemoryAttributeValue
	 * @generated
	 */
	public Adapter createMemoryAttributeValueAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mkworkbench.model.machine.CpuKind <em>Cpu Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mkworkbench.model.machine.CpuKind
	 * @generated
	 */
	public Adapter createCpuKindAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //MachineAdapterFactory
