/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.mkworkbench.model.machine.MachinePackage
 * @generated
 */
public interface MachineFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MachineFactory eINSTANCE = org.mkworkbench.model.machine.impl.MachineFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Source</em>'.
	 * @generated
	 */
	Source createSource();

	/**
	 * Returns a new object of class '<em>Value Origin</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Value Origin</em>'.
	 * @generated
	 */
	ValueOrigin createValueOrigin();

	/**
	 * Returns a new object of class '<em>Info</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Info</em>'.
	 * @generated
	 */
	Info createInfo();

	/**
	 * Returns a new object of class '<em>Import Note</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Import Note</em>'.
	 * @generated
	 */
	ImportNote createImportNote();

	/**
	 * Returns a new object of class '<em>Machine</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Machine</em>'.
	 * @generated
	 */
	Machine createMachine();

	/**
	 * Returns a new object of class '<em>Package</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Package</em>'.
	 * @generated
	 */
	Package createPackage();

	/**
	 * Returns a new object of class '<em>Die</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Die</em>'.
	 * @generated
	 */
	Die createDie();

	/**
	 * Returns a new object of class '<em>Cpu Group</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cpu Group</em>'.
	 * @generated
	 */
	CpuGroup createCpuGroup();

	/**
	 * Returns a new object of class '<em>Cache</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cache</em>'.
	 * @generated
	 */
	Cache createCache();

	/**
	 * Returns a new object of class '<em>Core</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Core</em>'.
	 * @generated
	 */
	Core createCore();

	/**
	 * Returns a new object of class '<em>Hardware Thread</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hardware Thread</em>'.
	 * @generated
	 */
	HardwareThread createHardwareThread();

	/**
	 * Returns a new object of class '<em>Numa Node</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Numa Node</em>'.
	 * @generated
	 */
	NumaNode createNumaNode();

	/**
	 * Returns a new object of class '<em>Memory Side Cache</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Side Cache</em>'.
	 * @generated
	 */
	MemorySideCache createMemorySideCache();

	/**
	 * Returns a new object of class '<em>Page Count</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Page Count</em>'.
	 * @generated
	 */
	PageCount createPageCount();

	/**
	 * Returns a new object of class '<em>Memory Range</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Range</em>'.
	 * @generated
	 */
	MemoryRange createMemoryRange();

	/**
	 * Returns a new object of class '<em>Pci Bridge</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pci Bridge</em>'.
	 * @generated
	 */
	PciBridge createPciBridge();

	/**
	 * Returns a new object of class '<em>Pci Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pci Device</em>'.
	 * @generated
	 */
	PciDevice createPciDevice();

	/**
	 * Returns a new object of class '<em>Os Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Os Device</em>'.
	 * @generated
	 */
	OsDevice createOsDevice();

	/**
	 * Returns a new object of class '<em>Platform Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Platform Device</em>'.
	 * @generated
	 */
	PlatformDevice createPlatformDevice();

	/**
	 * Returns a new object of class '<em>Memory Module</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Module</em>'.
	 * @generated
	 */
	MemoryModule createMemoryModule();

	/**
	 * Returns a new object of class '<em>Distance Matrix</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Distance Matrix</em>'.
	 * @generated
	 */
	DistanceMatrix createDistanceMatrix();

	/**
	 * Returns a new object of class '<em>Memory Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Attribute</em>'.
	 * @generated
	 */
	MemoryAttribute createMemoryAttribute();

	/**
	 * Returns a new object of class '<em>Memory Attribute Value</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Attribute Value</em>'.
	 * @generated
	 */
	MemoryAttributeValue createMemoryAttributeValue();

	/**
	 * Returns a new object of class '<em>Cpu Kind</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cpu Kind</em>'.
	 * @generated
	 */
	CpuKind createCpuKind();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	MachinePackage getMachinePackage();

} //MachineFactory
