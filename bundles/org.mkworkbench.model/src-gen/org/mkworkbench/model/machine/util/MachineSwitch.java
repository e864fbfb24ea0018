/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

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
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.mkworkbench.model.machine.MachinePackage
 * @generated
 */
public class MachineSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static MachinePackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MachineSwitch() {
		if (modelPackage == null) {
			modelPackage = MachinePackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case MachinePackage.ELEMENT: {
				Element element = (Element)theEObject;
				T result = caseElement(element);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.SOURCED_ELEMENT: {
				SourcedElement sourcedElement = (SourcedElement)theEObject;
				T result = caseSourcedElement(sourcedElement);
				if (result == null) result = caseElement(sourcedElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.SOURCE: {
				Source source = (Source)theEObject;
				T result = caseSource(source);
				if (result == null) result = caseElement(source);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.VALUE_ORIGIN: {
				ValueOrigin valueOrigin = (ValueOrigin)theEObject;
				T result = caseValueOrigin(valueOrigin);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.INFO: {
				Info info = (Info)theEObject;
				T result = caseInfo(info);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.IMPORT_NOTE: {
				ImportNote importNote = (ImportNote)theEObject;
				T result = caseImportNote(importNote);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.MACHINE: {
				Machine machine = (Machine)theEObject;
				T result = caseMachine(machine);
				if (result == null) result = caseSourcedElement(machine);
				if (result == null) result = caseElement(machine);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.TOPOLOGY_OBJECT: {
				TopologyObject topologyObject = (TopologyObject)theEObject;
				T result = caseTopologyObject(topologyObject);
				if (result == null) result = caseSourcedElement(topologyObject);
				if (result == null) result = caseElement(topologyObject);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.PACKAGE: {
				org.mkworkbench.model.machine.Package package_ = (org.mkworkbench.model.machine.Package)theEObject;
				T result = casePackage(package_);
				if (result == null) result = caseTopologyObject(package_);
				if (result == null) result = caseSourcedElement(package_);
				if (result == null) result = caseElement(package_);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.DIE: {
				Die die = (Die)theEObject;
				T result = caseDie(die);
				if (result == null) result = caseTopologyObject(die);
				if (result == null) result = caseSourcedElement(die);
				if (result == null) result = caseElement(die);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.CPU_GROUP: {
				CpuGroup cpuGroup = (CpuGroup)theEObject;
				T result = caseCpuGroup(cpuGroup);
				if (result == null) result = caseTopologyObject(cpuGroup);
				if (result == null) result = caseSourcedElement(cpuGroup);
				if (result == null) result = caseElement(cpuGroup);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.CACHE: {
				Cache cache = (Cache)theEObject;
				T result = caseCache(cache);
				if (result == null) result = caseTopologyObject(cache);
				if (result == null) result = caseSourcedElement(cache);
				if (result == null) result = caseElement(cache);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.CORE: {
				Core core = (Core)theEObject;
				T result = caseCore(core);
				if (result == null) result = caseTopologyObject(core);
				if (result == null) result = caseSourcedElement(core);
				if (result == null) result = caseElement(core);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.HARDWARE_THREAD: {
				HardwareThread hardwareThread = (HardwareThread)theEObject;
				T result = caseHardwareThread(hardwareThread);
				if (result == null) result = caseTopologyObject(hardwareThread);
				if (result == null) result = caseSourcedElement(hardwareThread);
				if (result == null) result = caseElement(hardwareThread);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.NUMA_NODE: {
				NumaNode numaNode = (NumaNode)theEObject;
				T result = caseNumaNode(numaNode);
				if (result == null) result = caseSourcedElement(numaNode);
				if (result == null) result = caseElement(numaNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.MEMORY_SIDE_CACHE: {
				MemorySideCache memorySideCache = (MemorySideCache)theEObject;
				T result = caseMemorySideCache(memorySideCache);
				if (result == null) result = caseSourcedElement(memorySideCache);
				if (result == null) result = caseElement(memorySideCache);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.PAGE_COUNT: {
				PageCount pageCount = (PageCount)theEObject;
				T result = casePageCount(pageCount);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.MEMORY_RANGE: {
				MemoryRange memoryRange = (MemoryRange)theEObject;
				T result = caseMemoryRange(memoryRange);
				if (result == null) result = caseSourcedElement(memoryRange);
				if (result == null) result = caseElement(memoryRange);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.PCI_FUNCTION: {
				PciFunction pciFunction = (PciFunction)theEObject;
				T result = casePciFunction(pciFunction);
				if (result == null) result = caseSourcedElement(pciFunction);
				if (result == null) result = caseElement(pciFunction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.PCI_BRIDGE: {
				PciBridge pciBridge = (PciBridge)theEObject;
				T result = casePciBridge(pciBridge);
				if (result == null) result = casePciFunction(pciBridge);
				if (result == null) result = caseSourcedElement(pciBridge);
				if (result == null) result = caseElement(pciBridge);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.PCI_DEVICE: {
				PciDevice pciDevice = (PciDevice)theEObject;
				T result = casePciDevice(pciDevice);
				if (result == null) result = casePciFunction(pciDevice);
				if (result == null) result = caseSourcedElement(pciDevice);
				if (result == null) result = caseElement(pciDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.OS_DEVICE: {
				OsDevice osDevice = (OsDevice)theEObject;
				T result = caseOsDevice(osDevice);
				if (result == null) result = caseSourcedElement(osDevice);
				if (result == null) result = caseElement(osDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.PLATFORM_DEVICE: {
				PlatformDevice platformDevice = (PlatformDevice)theEObject;
				T result = casePlatformDevice(platformDevice);
				if (result == null) result = caseSourcedElement(platformDevice);
				if (result == null) result = caseElement(platformDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.MEMORY_MODULE: {
				MemoryModule memoryModule = (MemoryModule)theEObject;
				T result = caseMemoryModule(memoryModule);
				if (result == null) result = caseSourcedElement(memoryModule);
				if (result == null) result = caseElement(memoryModule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.DISTANCE_MATRIX: {
				DistanceMatrix distanceMatrix = (DistanceMatrix)theEObject;
				T result = caseDistanceMatrix(distanceMatrix);
				if (result == null) result = caseSourcedElement(distanceMatrix);
				if (result == null) result = caseElement(distanceMatrix);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.MEMORY_ATTRIBUTE: {
				MemoryAttribute memoryAttribute = (MemoryAttribute)theEObject;
				T result = caseMemoryAttribute(memoryAttribute);
				if (result == null) result = caseSourcedElement(memoryAttribute);
				if (result == null) result = caseElement(memoryAttribute);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.MEMORY_ATTRIBUTE_VALUE: {
				MemoryAttributeValue memoryAttributeValue = (MemoryAttributeValue)theEObject;
				T result = caseMemoryAttributeValue(memoryAttributeValue);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MachinePackage.CPU_KIND: {
				CpuKind cpuKind = (CpuKind)theEObject;
				T result = caseCpuKind(cpuKind);
				if (result == null) result = caseSourcedElement(cpuKind);
				if (result == null) result = caseElement(cpuKind);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sourced Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sourced Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSourcedElement(SourcedElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSource(Source object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Value Origin</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Value Origin</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseValueOrigin(ValueOrigin object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Info</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Info</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInfo(Info object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Import Note</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Import Note</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseImportNote(ImportNote object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Machine</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Machine</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMachine(Machine object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Topology Object</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Topology Object</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTopologyObject(TopologyObject object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Package</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Package</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePackage(org.mkworkbench.model.machine.Package object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Die</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Die</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDie(Die object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cpu Group</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cpu Group</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCpuGroup(CpuGroup object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cache</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cache</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCache(Cache object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Core</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Core</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCore(Core object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hardware Thread</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hardware Thread</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHardwareThread(HardwareThread object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Numa Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Numa Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNumaNode(NumaNode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Side Cache</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Side Cache</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemorySideCache(MemorySideCache object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Page Count</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Page Count</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePageCount(PageCount object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Range</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Range</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryRange(MemoryRange object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pci Function</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pci Function</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePciFunction(PciFunction object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pci Bridge</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pci Bridge</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePciBridge(PciBridge object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pci Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pci Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePciDevice(PciDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Os Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Os Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOsDevice(OsDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Platform Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Platform Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlatformDevice(PlatformDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Module</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Module</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryModule(MemoryModule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Distance Matrix</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Distance Matrix</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDistanceMatrix(DistanceMatrix object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Attribute</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryAttribute(MemoryAttribute object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Attribute Value</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Attribute Value</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryAttributeValue(MemoryAttributeValue object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cpu Kind</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cpu Kind</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCpuKind(CpuKind object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //MachineSwitch
