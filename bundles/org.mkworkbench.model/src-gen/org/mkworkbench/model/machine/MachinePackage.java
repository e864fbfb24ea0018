/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.mkworkbench.model.machine.MachineFactory
 * @model kind="package"
 * @generated
 */
public interface MachinePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "machine";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://mkworkbench.org/model/machine/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "machine";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MachinePackage eINSTANCE = org.mkworkbench.model.machine.impl.MachinePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.ElementImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__UID = 0;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.SourcedElementImpl <em>Sourced Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.SourcedElementImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getSourcedElement()
	 * @generated
	 */
	int SOURCED_ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED_ELEMENT__UID = ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED_ELEMENT__SOURCE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED_ELEMENT__ORIGINS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED_ELEMENT__INFOS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Sourced Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED_ELEMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Sourced Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED_ELEMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.SourceImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 2;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__UID = ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__LOCATION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__DETAIL = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.ValueOriginImpl <em>Value Origin</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.ValueOriginImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getValueOrigin()
	 * @generated
	 */
	int VALUE_ORIGIN = 3;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ORIGIN__FEATURE = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ORIGIN__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Assumed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ORIGIN__ASSUMED = 2;

	/**
	 * The number of structural features of the '<em>Value Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ORIGIN_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Value Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ORIGIN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.InfoImpl <em>Info</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.InfoImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getInfo()
	 * @generated
	 */
	int INFO = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFO__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFO__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Info</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFO_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Info</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFO_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.ImportNoteImpl <em>Import Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.ImportNoteImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getImportNote()
	 * @generated
	 */
	int IMPORT_NOTE = 5;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_NOTE__KIND = 0;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_NOTE__MESSAGE = 1;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_NOTE__LINE = 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_NOTE__SOURCE = 3;

	/**
	 * The number of structural features of the '<em>Import Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_NOTE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Import Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_NOTE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.MachineImpl <em>Machine</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.MachineImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getMachine()
	 * @generated
	 */
	int MACHINE = 6;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__UID = SOURCED_ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__SOURCE = SOURCED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__ORIGINS = SOURCED_ELEMENT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__INFOS = SOURCED_ELEMENT__INFOS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__NAME = SOURCED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Architecture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__ARCHITECTURE = SOURCED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Page Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__PAGE_SIZE = SOURCED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Memory Block Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__MEMORY_BLOCK_SIZE = SOURCED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__SOURCES = SOURCED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__CHILDREN = SOURCED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Numa Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__NUMA_NODES = SOURCED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Memory Ranges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__MEMORY_RANGES = SOURCED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Pci Bridges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__PCI_BRIDGES = SOURCED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Pci Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__PCI_DEVICES = SOURCED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Platform Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__PLATFORM_DEVICES = SOURCED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Distances</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__DISTANCES = SOURCED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Memory Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__MEMORY_ATTRIBUTES = SOURCED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Cpu Kinds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__CPU_KINDS = SOURCED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Memory Modules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__MEMORY_MODULES = SOURCED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__NOTES = SOURCED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Boot Thread</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__BOOT_THREAD = SOURCED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Machine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE_FEATURE_COUNT = SOURCED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Machine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE_OPERATION_COUNT = SOURCED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.TopologyObjectImpl <em>Topology Object</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.TopologyObjectImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getTopologyObject()
	 * @generated
	 */
	int TOPOLOGY_OBJECT = 7;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_OBJECT__UID = SOURCED_ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_OBJECT__SOURCE = SOURCED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_OBJECT__ORIGINS = SOURCED_ELEMENT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_OBJECT__INFOS = SOURCED_ELEMENT__INFOS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_OBJECT__NAME = SOURCED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Os Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_OBJECT__OS_INDEX = SOURCED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_OBJECT__CHILDREN = SOURCED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Topology Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_OBJECT_FEATURE_COUNT = SOURCED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Topology Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_OBJECT_OPERATION_COUNT = SOURCED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.PackageImpl <em>Package</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.PackageImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getPackage()
	 * @generated
	 */
	int PACKAGE = 8;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE__UID = TOPOLOGY_OBJECT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE__SOURCE = TOPOLOGY_OBJECT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE__ORIGINS = TOPOLOGY_OBJECT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE__INFOS = TOPOLOGY_OBJECT__INFOS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE__NAME = TOPOLOGY_OBJECT__NAME;

	/**
	 * The feature id for the '<em><b>Os Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE__OS_INDEX = TOPOLOGY_OBJECT__OS_INDEX;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE__CHILDREN = TOPOLOGY_OBJECT__CHILDREN;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE__MODEL = TOPOLOGY_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Package</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_FEATURE_COUNT = TOPOLOGY_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Package</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_OPERATION_COUNT = TOPOLOGY_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.DieImpl <em>Die</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.DieImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getDie()
	 * @generated
	 */
	int DIE = 9;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIE__UID = TOPOLOGY_OBJECT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIE__SOURCE = TOPOLOGY_OBJECT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIE__ORIGINS = TOPOLOGY_OBJECT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIE__INFOS = TOPOLOGY_OBJECT__INFOS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIE__NAME = TOPOLOGY_OBJECT__NAME;

	/**
	 * The feature id for the '<em><b>Os Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIE__OS_INDEX = TOPOLOGY_OBJECT__OS_INDEX;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIE__CHILDREN = TOPOLOGY_OBJECT__CHILDREN;

	/**
	 * The number of structural features of the '<em>Die</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIE_FEATURE_COUNT = TOPOLOGY_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Die</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIE_OPERATION_COUNT = TOPOLOGY_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.CpuGroupImpl <em>Cpu Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.CpuGroupImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getCpuGroup()
	 * @generated
	 */
	int CPU_GROUP = 10;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_GROUP__UID = TOPOLOGY_OBJECT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_GROUP__SOURCE = TOPOLOGY_OBJECT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_GROUP__ORIGINS = TOPOLOGY_OBJECT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_GROUP__INFOS = TOPOLOGY_OBJECT__INFOS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_GROUP__NAME = TOPOLOGY_OBJECT__NAME;

	/**
	 * The feature id for the '<em><b>Os Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_GROUP__OS_INDEX = TOPOLOGY_OBJECT__OS_INDEX;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_GROUP__CHILDREN = TOPOLOGY_OBJECT__CHILDREN;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_GROUP__KIND = TOPOLOGY_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subtype</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_GROUP__SUBTYPE = TOPOLOGY_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Cpu Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_GROUP_FEATURE_COUNT = TOPOLOGY_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Cpu Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_GROUP_OPERATION_COUNT = TOPOLOGY_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.CacheImpl <em>Cache</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.CacheImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getCache()
	 * @generated
	 */
	int CACHE = 11;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__UID = TOPOLOGY_OBJECT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__SOURCE = TOPOLOGY_OBJECT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__ORIGINS = TOPOLOGY_OBJECT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__INFOS = TOPOLOGY_OBJECT__INFOS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__NAME = TOPOLOGY_OBJECT__NAME;

	/**
	 * The feature id for the '<em><b>Os Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__OS_INDEX = TOPOLOGY_OBJECT__OS_INDEX;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__CHILDREN = TOPOLOGY_OBJECT__CHILDREN;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__LEVEL = TOPOLOGY_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__KIND = TOPOLOGY_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__SIZE = TOPOLOGY_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Line Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__LINE_SIZE = TOPOLOGY_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ways</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__WAYS = TOPOLOGY_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Shared Ways</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__SHARED_WAYS = TOPOLOGY_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Inclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__INCLUSIVE = TOPOLOGY_OBJECT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Cache</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE_FEATURE_COUNT = TOPOLOGY_OBJECT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Cache</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE_OPERATION_COUNT = TOPOLOGY_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.CoreImpl <em>Core</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.CoreImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getCore()
	 * @generated
	 */
	int CORE = 12;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__UID = TOPOLOGY_OBJECT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__SOURCE = TOPOLOGY_OBJECT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__ORIGINS = TOPOLOGY_OBJECT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__INFOS = TOPOLOGY_OBJECT__INFOS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__NAME = TOPOLOGY_OBJECT__NAME;

	/**
	 * The feature id for the '<em><b>Os Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__OS_INDEX = TOPOLOGY_OBJECT__OS_INDEX;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__CHILDREN = TOPOLOGY_OBJECT__CHILDREN;

	/**
	 * The number of structural features of the '<em>Core</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_FEATURE_COUNT = TOPOLOGY_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Core</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OPERATION_COUNT = TOPOLOGY_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.HardwareThreadImpl <em>Hardware Thread</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.HardwareThreadImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getHardwareThread()
	 * @generated
	 */
	int HARDWARE_THREAD = 13;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_THREAD__UID = TOPOLOGY_OBJECT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_THREAD__SOURCE = TOPOLOGY_OBJECT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_THREAD__ORIGINS = TOPOLOGY_OBJECT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_THREAD__INFOS = TOPOLOGY_OBJECT__INFOS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_THREAD__NAME = TOPOLOGY_OBJECT__NAME;

	/**
	 * The feature id for the '<em><b>Os Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_THREAD__OS_INDEX = TOPOLOGY_OBJECT__OS_INDEX;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_THREAD__CHILDREN = TOPOLOGY_OBJECT__CHILDREN;

	/**
	 * The feature id for the '<em><b>Physical Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_THREAD__PHYSICAL_ID = TOPOLOGY_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Online</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_THREAD__ONLINE = TOPOLOGY_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Allowed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_THREAD__ALLOWED = TOPOLOGY_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_THREAD__KIND = TOPOLOGY_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Numa Nodes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_THREAD__NUMA_NODES = TOPOLOGY_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Hardware Thread</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_THREAD_FEATURE_COUNT = TOPOLOGY_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Hardware Thread</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_THREAD_OPERATION_COUNT = TOPOLOGY_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.NumaNodeImpl <em>Numa Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.NumaNodeImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getNumaNode()
	 * @generated
	 */
	int NUMA_NODE = 14;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_NODE__UID = SOURCED_ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_NODE__SOURCE = SOURCED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_NODE__ORIGINS = SOURCED_ELEMENT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_NODE__INFOS = SOURCED_ELEMENT__INFOS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_NODE__NAME = SOURCED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Os Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_NODE__OS_INDEX = SOURCED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_NODE__BYTES = SOURCED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_NODE__KIND = SOURCED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Subtype</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_NODE__SUBTYPE = SOURCED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Threads</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_NODE__THREADS = SOURCED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Memory Caches</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_NODE__MEMORY_CACHES = SOURCED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Page Counts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_NODE__PAGE_COUNTS = SOURCED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Numa Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_NODE_FEATURE_COUNT = SOURCED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Numa Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_NODE_OPERATION_COUNT = SOURCED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.MemorySideCacheImpl <em>Memory Side Cache</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.MemorySideCacheImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getMemorySideCache()
	 * @generated
	 */
	int MEMORY_SIDE_CACHE = 15;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_SIDE_CACHE__UID = SOURCED_ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_SIDE_CACHE__SOURCE = SOURCED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_SIDE_CACHE__ORIGINS = SOURCED_ELEMENT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_SIDE_CACHE__INFOS = SOURCED_ELEMENT__INFOS;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_SIDE_CACHE__LEVEL = SOURCED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_SIDE_CACHE__SIZE = SOURCED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Line Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_SIDE_CACHE__LINE_SIZE = SOURCED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ways</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_SIDE_CACHE__WAYS = SOURCED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Memory Side Cache</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_SIDE_CACHE_FEATURE_COUNT = SOURCED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Memory Side Cache</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_SIDE_CACHE_OPERATION_COUNT = SOURCED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.PageCountImpl <em>Page Count</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.PageCountImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getPageCount()
	 * @generated
	 */
	int PAGE_COUNT = 16;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_COUNT__SIZE = 0;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_COUNT__COUNT = 1;

	/**
	 * The number of structural features of the '<em>Page Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_COUNT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Page Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_COUNT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.MemoryRangeImpl <em>Memory Range</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.MemoryRangeImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getMemoryRange()
	 * @generated
	 */
	int MEMORY_RANGE = 17;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE__UID = SOURCED_ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE__SOURCE = SOURCED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE__ORIGINS = SOURCED_ELEMENT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE__INFOS = SOURCED_ELEMENT__INFOS;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE__BASE = SOURCED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE__SIZE = SOURCED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE__LABEL = SOURCED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE__KIND = SOURCED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE__NODE = SOURCED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Memory Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE_FEATURE_COUNT = SOURCED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Memory Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE_OPERATION_COUNT = SOURCED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.PciFunctionImpl <em>Pci Function</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.PciFunctionImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getPciFunction()
	 * @generated
	 */
	int PCI_FUNCTION = 18;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__UID = SOURCED_ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__SOURCE = SOURCED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__ORIGINS = SOURCED_ELEMENT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__INFOS = SOURCED_ELEMENT__INFOS;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__ADDRESS = SOURCED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Vendor Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__VENDOR_ID = SOURCED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Device Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__DEVICE_ID = SOURCED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Subsystem Vendor Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__SUBSYSTEM_VENDOR_ID = SOURCED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Subsystem Device Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__SUBSYSTEM_DEVICE_ID = SOURCED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Class Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__CLASS_CODE = SOURCED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__REVISION = SOURCED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Vendor Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__VENDOR_NAME = SOURCED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Device Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__DEVICE_NAME = SOURCED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Link Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__LINK_SPEED = SOURCED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Bridge</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__BRIDGE = SOURCED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Driver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__DRIVER = SOURCED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Iommu Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__IOMMU_GROUP = SOURCED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__NODE = SOURCED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Pci Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION_FEATURE_COUNT = SOURCED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Pci Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION_OPERATION_COUNT = SOURCED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.PciBridgeImpl <em>Pci Bridge</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.PciBridgeImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getPciBridge()
	 * @generated
	 */
	int PCI_BRIDGE = 19;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__UID = PCI_FUNCTION__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__SOURCE = PCI_FUNCTION__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__ORIGINS = PCI_FUNCTION__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__INFOS = PCI_FUNCTION__INFOS;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__ADDRESS = PCI_FUNCTION__ADDRESS;

	/**
	 * The feature id for the '<em><b>Vendor Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__VENDOR_ID = PCI_FUNCTION__VENDOR_ID;

	/**
	 * The feature id for the '<em><b>Device Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__DEVICE_ID = PCI_FUNCTION__DEVICE_ID;

	/**
	 * The feature id for the '<em><b>Subsystem Vendor Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__SUBSYSTEM_VENDOR_ID = PCI_FUNCTION__SUBSYSTEM_VENDOR_ID;

	/**
	 * The feature id for the '<em><b>Subsystem Device Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__SUBSYSTEM_DEVICE_ID = PCI_FUNCTION__SUBSYSTEM_DEVICE_ID;

	/**
	 * The feature id for the '<em><b>Class Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__CLASS_CODE = PCI_FUNCTION__CLASS_CODE;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__REVISION = PCI_FUNCTION__REVISION;

	/**
	 * The feature id for the '<em><b>Vendor Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__VENDOR_NAME = PCI_FUNCTION__VENDOR_NAME;

	/**
	 * The feature id for the '<em><b>Device Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__DEVICE_NAME = PCI_FUNCTION__DEVICE_NAME;

	/**
	 * The feature id for the '<em><b>Link Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__LINK_SPEED = PCI_FUNCTION__LINK_SPEED;

	/**
	 * The feature id for the '<em><b>Bridge</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__BRIDGE = PCI_FUNCTION__BRIDGE;

	/**
	 * The feature id for the '<em><b>Driver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__DRIVER = PCI_FUNCTION__DRIVER;

	/**
	 * The feature id for the '<em><b>Iommu Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__IOMMU_GROUP = PCI_FUNCTION__IOMMU_GROUP;

	/**
	 * The feature id for the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__NODE = PCI_FUNCTION__NODE;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__HOST = PCI_FUNCTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__DOMAIN = PCI_FUNCTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Secondary Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__SECONDARY_BUS = PCI_FUNCTION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Subordinate Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__SUBORDINATE_BUS = PCI_FUNCTION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Pci Bridge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE_FEATURE_COUNT = PCI_FUNCTION_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Pci Bridge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE_OPERATION_COUNT = PCI_FUNCTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.PciDeviceImpl <em>Pci Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.PciDeviceImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getPciDevice()
	 * @generated
	 */
	int PCI_DEVICE = 20;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__UID = PCI_FUNCTION__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__SOURCE = PCI_FUNCTION__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__ORIGINS = PCI_FUNCTION__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__INFOS = PCI_FUNCTION__INFOS;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__ADDRESS = PCI_FUNCTION__ADDRESS;

	/**
	 * The feature id for the '<em><b>Vendor Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__VENDOR_ID = PCI_FUNCTION__VENDOR_ID;

	/**
	 * The feature id for the '<em><b>Device Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__DEVICE_ID = PCI_FUNCTION__DEVICE_ID;

	/**
	 * The feature id for the '<em><b>Subsystem Vendor Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__SUBSYSTEM_VENDOR_ID = PCI_FUNCTION__SUBSYSTEM_VENDOR_ID;

	/**
	 * The feature id for the '<em><b>Subsystem Device Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__SUBSYSTEM_DEVICE_ID = PCI_FUNCTION__SUBSYSTEM_DEVICE_ID;

	/**
	 * The feature id for the '<em><b>Class Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__CLASS_CODE = PCI_FUNCTION__CLASS_CODE;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__REVISION = PCI_FUNCTION__REVISION;

	/**
	 * The feature id for the '<em><b>Vendor Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__VENDOR_NAME = PCI_FUNCTION__VENDOR_NAME;

	/**
	 * The feature id for the '<em><b>Device Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__DEVICE_NAME = PCI_FUNCTION__DEVICE_NAME;

	/**
	 * The feature id for the '<em><b>Link Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__LINK_SPEED = PCI_FUNCTION__LINK_SPEED;

	/**
	 * The feature id for the '<em><b>Bridge</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__BRIDGE = PCI_FUNCTION__BRIDGE;

	/**
	 * The feature id for the '<em><b>Driver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__DRIVER = PCI_FUNCTION__DRIVER;

	/**
	 * The feature id for the '<em><b>Iommu Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__IOMMU_GROUP = PCI_FUNCTION__IOMMU_GROUP;

	/**
	 * The feature id for the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__NODE = PCI_FUNCTION__NODE;

	/**
	 * The feature id for the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__SLOT = PCI_FUNCTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Total Vfs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__TOTAL_VFS = PCI_FUNCTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Active Vfs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__ACTIVE_VFS = PCI_FUNCTION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Physical Function</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__PHYSICAL_FUNCTION = PCI_FUNCTION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Boot Critical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__BOOT_CRITICAL = PCI_FUNCTION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Boot Critical Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__BOOT_CRITICAL_REASON = PCI_FUNCTION_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Os Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__OS_DEVICES = PCI_FUNCTION_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Pci Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE_FEATURE_COUNT = PCI_FUNCTION_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Pci Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE_OPERATION_COUNT = PCI_FUNCTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.OsDeviceImpl <em>Os Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.OsDeviceImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getOsDevice()
	 * @generated
	 */
	int OS_DEVICE = 21;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OS_DEVICE__UID = SOURCED_ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OS_DEVICE__SOURCE = SOURCED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OS_DEVICE__ORIGINS = SOURCED_ELEMENT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OS_DEVICE__INFOS = SOURCED_ELEMENT__INFOS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OS_DEVICE__NAME = SOURCED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OS_DEVICE__KIND = SOURCED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Subtype</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OS_DEVICE__SUBTYPE = SOURCED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OS_DEVICE__SIZE = SOURCED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Os Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OS_DEVICE_FEATURE_COUNT = SOURCED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Os Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OS_DEVICE_OPERATION_COUNT = SOURCED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.PlatformDeviceImpl <em>Platform Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.PlatformDeviceImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getPlatformDevice()
	 * @generated
	 */
	int PLATFORM_DEVICE = 22;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__UID = SOURCED_ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__SOURCE = SOURCED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__ORIGINS = SOURCED_ELEMENT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__INFOS = SOURCED_ELEMENT__INFOS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__NAME = SOURCED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Hardware Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__HARDWARE_ID = SOURCED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Driver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__DRIVER = SOURCED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__NODE = SOURCED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Os Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__OS_DEVICES = SOURCED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Platform Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE_FEATURE_COUNT = SOURCED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Platform Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE_OPERATION_COUNT = SOURCED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.MemoryModuleImpl <em>Memory Module</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.MemoryModuleImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getMemoryModule()
	 * @generated
	 */
	int MEMORY_MODULE = 23;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_MODULE__UID = SOURCED_ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_MODULE__SOURCE = SOURCED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_MODULE__ORIGINS = SOURCED_ELEMENT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_MODULE__INFOS = SOURCED_ELEMENT__INFOS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_MODULE__NAME = SOURCED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Memory Module</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_MODULE_FEATURE_COUNT = SOURCED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Memory Module</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_MODULE_OPERATION_COUNT = SOURCED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.DistanceMatrixImpl <em>Distance Matrix</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.DistanceMatrixImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getDistanceMatrix()
	 * @generated
	 */
	int DISTANCE_MATRIX = 24;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTANCE_MATRIX__UID = SOURCED_ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTANCE_MATRIX__SOURCE = SOURCED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTANCE_MATRIX__ORIGINS = SOURCED_ELEMENT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTANCE_MATRIX__INFOS = SOURCED_ELEMENT__INFOS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTANCE_MATRIX__NAME = SOURCED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTANCE_MATRIX__KIND = SOURCED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Object Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTANCE_MATRIX__OBJECT_TYPE = SOURCED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Objects</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTANCE_MATRIX__OBJECTS = SOURCED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTANCE_MATRIX__VALUES = SOURCED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Distance Matrix</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTANCE_MATRIX_FEATURE_COUNT = SOURCED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Distance Matrix</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTANCE_MATRIX_OPERATION_COUNT = SOURCED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.MemoryAttributeImpl <em>Memory Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.MemoryAttributeImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getMemoryAttribute()
	 * @generated
	 */
	int MEMORY_ATTRIBUTE = 25;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_ATTRIBUTE__UID = SOURCED_ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_ATTRIBUTE__SOURCE = SOURCED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_ATTRIBUTE__ORIGINS = SOURCED_ELEMENT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_ATTRIBUTE__INFOS = SOURCED_ELEMENT__INFOS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_ATTRIBUTE__NAME = SOURCED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Higher Is Better</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_ATTRIBUTE__HIGHER_IS_BETTER = SOURCED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_ATTRIBUTE__VALUES = SOURCED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Memory Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_ATTRIBUTE_FEATURE_COUNT = SOURCED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Memory Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_ATTRIBUTE_OPERATION_COUNT = SOURCED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.MemoryAttributeValueImpl <em>Memory Attribute Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.MemoryAttributeValueImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getMemoryAttributeValue()
	 * @generated
	 */
	int MEMORY_ATTRIBUTE_VALUE = 26;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_ATTRIBUTE_VALUE__TARGET = 0;

	/**
	 * The feature id for the '<em><b>Initiators</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_ATTRIBUTE_VALUE__INITIATORS = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_ATTRIBUTE_VALUE__VALUE = 2;

	/**
	 * The number of structural features of the '<em>Memory Attribute Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_ATTRIBUTE_VALUE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Memory Attribute Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_ATTRIBUTE_VALUE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.impl.CpuKindImpl <em>Cpu Kind</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.impl.CpuKindImpl
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getCpuKind()
	 * @generated
	 */
	int CPU_KIND = 27;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_KIND__UID = SOURCED_ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_KIND__SOURCE = SOURCED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_KIND__ORIGINS = SOURCED_ELEMENT__ORIGINS;

	/**
	 * The feature id for the '<em><b>Infos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_KIND__INFOS = SOURCED_ELEMENT__INFOS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_KIND__NAME = SOURCED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Efficiency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_KIND__EFFICIENCY = SOURCED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Max Frequency MHz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_KIND__MAX_FREQUENCY_MHZ = SOURCED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_KIND__CAPACITY = SOURCED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Threads</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_KIND__THREADS = SOURCED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Cpu Kind</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_KIND_FEATURE_COUNT = SOURCED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Cpu Kind</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_KIND_OPERATION_COUNT = SOURCED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.SourceKind <em>Source Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.SourceKind
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getSourceKind()
	 * @generated
	 */
	int SOURCE_KIND = 28;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.CacheKind <em>Cache Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.CacheKind
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getCacheKind()
	 * @generated
	 */
	int CACHE_KIND = 29;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.MemoryKind <em>Memory Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.MemoryKind
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getMemoryKind()
	 * @generated
	 */
	int MEMORY_KIND = 30;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.RangeKind <em>Range Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.RangeKind
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getRangeKind()
	 * @generated
	 */
	int RANGE_KIND = 31;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.DistanceKind <em>Distance Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.DistanceKind
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getDistanceKind()
	 * @generated
	 */
	int DISTANCE_KIND = 32;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.OsDeviceKind <em>Os Device Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.OsDeviceKind
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getOsDeviceKind()
	 * @generated
	 */
	int OS_DEVICE_KIND = 33;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.machine.NoteKind <em>Note Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.machine.NoteKind
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getNoteKind()
	 * @generated
	 */
	int NOTE_KIND = 34;

	/**
	 * The meta object id for the '<em>Cpu Set</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.CpuSet
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getCpuSet()
	 * @generated
	 */
	int CPU_SET = 35;

	/**
	 * The meta object id for the '<em>Long Matrix</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.LongMatrix
	 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getLongMatrix()
	 * @generated
	 */
	int LONG_MATRIX = 36;


	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.mkworkbench.model.machine.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Element#getUid <em>Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uid</em>'.
	 * @see org.mkworkbench.model.machine.Element#getUid()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Uid();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.SourcedElement <em>Sourced Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sourced Element</em>'.
	 * @see org.mkworkbench.model.machine.SourcedElement
	 * @generated
	 */
	EClass getSourcedElement();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.machine.SourcedElement#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.mkworkbench.model.machine.SourcedElement#getSource()
	 * @see #getSourcedElement()
	 * @generated
	 */
	EReference getSourcedElement_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.SourcedElement#getOrigins <em>Origins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Origins</em>'.
	 * @see org.mkworkbench.model.machine.SourcedElement#getOrigins()
	 * @see #getSourcedElement()
	 * @generated
	 */
	EReference getSourcedElement_Origins();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.SourcedElement#getInfos <em>Infos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Infos</em>'.
	 * @see org.mkworkbench.model.machine.SourcedElement#getInfos()
	 * @see #getSourcedElement()
	 * @generated
	 */
	EReference getSourcedElement_Infos();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.mkworkbench.model.machine.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Source#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.mkworkbench.model.machine.Source#getKind()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Source#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.mkworkbench.model.machine.Source#getLocation()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Source#getDetail <em>Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detail</em>'.
	 * @see org.mkworkbench.model.machine.Source#getDetail()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Detail();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.ValueOrigin <em>Value Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value Origin</em>'.
	 * @see org.mkworkbench.model.machine.ValueOrigin
	 * @generated
	 */
	EClass getValueOrigin();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.ValueOrigin#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see org.mkworkbench.model.machine.ValueOrigin#getFeature()
	 * @see #getValueOrigin()
	 * @generated
	 */
	EAttribute getValueOrigin_Feature();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.machine.ValueOrigin#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.mkworkbench.model.machine.ValueOrigin#getSource()
	 * @see #getValueOrigin()
	 * @generated
	 */
	EReference getValueOrigin_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.ValueOrigin#isAssumed <em>Assumed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assumed</em>'.
	 * @see org.mkworkbench.model.machine.ValueOrigin#isAssumed()
	 * @see #getValueOrigin()
	 * @generated
	 */
	EAttribute getValueOrigin_Assumed();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.Info <em>Info</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Info</em>'.
	 * @see org.mkworkbench.model.machine.Info
	 * @generated
	 */
	EClass getInfo();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Info#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mkworkbench.model.machine.Info#getName()
	 * @see #getInfo()
	 * @generated
	 */
	EAttribute getInfo_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Info#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.mkworkbench.model.machine.Info#getValue()
	 * @see #getInfo()
	 * @generated
	 */
	EAttribute getInfo_Value();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.ImportNote <em>Import Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Import Note</em>'.
	 * @see org.mkworkbench.model.machine.ImportNote
	 * @generated
	 */
	EClass getImportNote();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.ImportNote#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.mkworkbench.model.machine.ImportNote#getKind()
	 * @see #getImportNote()
	 * @generated
	 */
	EAttribute getImportNote_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.ImportNote#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.mkworkbench.model.machine.ImportNote#getMessage()
	 * @see #getImportNote()
	 * @generated
	 */
	EAttribute getImportNote_Message();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.ImportNote#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.mkworkbench.model.machine.ImportNote#getLine()
	 * @see #getImportNote()
	 * @generated
	 */
	EAttribute getImportNote_Line();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.machine.ImportNote#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.mkworkbench.model.machine.ImportNote#getSource()
	 * @see #getImportNote()
	 * @generated
	 */
	EReference getImportNote_Source();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.Machine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Machine</em>'.
	 * @see org.mkworkbench.model.machine.Machine
	 * @generated
	 */
	EClass getMachine();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Machine#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mkworkbench.model.machine.Machine#getName()
	 * @see #getMachine()
	 * @generated
	 */
	EAttribute getMachine_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Machine#getArchitecture <em>Architecture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Architecture</em>'.
	 * @see org.mkworkbench.model.machine.Machine#getArchitecture()
	 * @see #getMachine()
	 * @generated
	 */
	EAttribute getMachine_Architecture();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Machine#getPageSize <em>Page Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page Size</em>'.
	 * @see org.mkworkbench.model.machine.Machine#getPageSize()
	 * @see #getMachine()
	 * @generated
	 */
	EAttribute getMachine_PageSize();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Machine#getMemoryBlockSize <em>Memory Block Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Block Size</em>'.
	 * @see org.mkworkbench.model.machine.Machine#getMemoryBlockSize()
	 * @see #getMachine()
	 * @generated
	 */
	EAttribute getMachine_MemoryBlockSize();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.Machine#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.mkworkbench.model.machine.Machine#getSources()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.Machine#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Children</em>'.
	 * @see org.mkworkbench.model.machine.Machine#getChildren()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_Children();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.Machine#getNumaNodes <em>Numa Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Numa Nodes</em>'.
	 * @see org.mkworkbench.model.machine.Machine#getNumaNodes()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_NumaNodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.Machine#getMemoryRanges <em>Memory Ranges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memory Ranges</em>'.
	 * @see org.mkworkbench.model.machine.Machine#getMemoryRanges()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_MemoryRanges();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.Machine#getPciBridges <em>Pci Bridges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pci Bridges</em>'.
	 * @see org.mkworkbench.model.machine.Machine#getPciBridges()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_PciBridges();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.Machine#getPciDevices <em>Pci Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pci Devices</em>'.
	 * @see org.mkworkbench.model.machine.Machine#getPciDevices()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_PciDevices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.Machine#getPlatformDevices <em>Platform Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Platform Devices</em>'.
	 * @see org.mkworkbench.model.machine.Machine#getPlatformDevices()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_PlatformDevices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.Machine#getDistances <em>Distances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Distances</em>'.
	 * @see org.mkworkbench.model.machine.Machine#getDistances()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_Distances();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.Machine#getMemoryAttributes <em>Memory Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memory Attributes</em>'.
	 * @see org.mkworkbench.model.machine.Machine#getMemoryAttributes()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_MemoryAttributes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.Machine#getCpuKinds <em>Cpu Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cpu Kinds</em>'.
	 * @see org.mkworkbench.model.machine.Machine#getCpuKinds()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_CpuKinds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.Machine#getMemoryModules <em>Memory Modules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memory Modules</em>'.
	 * @see org.mkworkbench.model.machine.Machine#getMemoryModules()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_MemoryModules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.Machine#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.mkworkbench.model.machine.Machine#getNotes()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_Notes();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.machine.Machine#getBootThread <em>Boot Thread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Boot Thread</em>'.
	 * @see org.mkworkbench.model.machine.Machine#getBootThread()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_BootThread();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.TopologyObject <em>Topology Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Topology Object</em>'.
	 * @see org.mkworkbench.model.machine.TopologyObject
	 * @generated
	 */
	EClass getTopologyObject();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.TopologyObject#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mkworkbench.model.machine.TopologyObject#getName()
	 * @see #getTopologyObject()
	 * @generated
	 */
	EAttribute getTopologyObject_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.TopologyObject#getOsIndex <em>Os Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Os Index</em>'.
	 * @see org.mkworkbench.model.machine.TopologyObject#getOsIndex()
	 * @see #getTopologyObject()
	 * @generated
	 */
	EAttribute getTopologyObject_OsIndex();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.TopologyObject#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Children</em>'.
	 * @see org.mkworkbench.model.machine.TopologyObject#getChildren()
	 * @see #getTopologyObject()
	 * @generated
	 */
	EReference getTopologyObject_Children();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.Package <em>Package</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Package</em>'.
	 * @see org.mkworkbench.model.machine.Package
	 * @generated
	 */
	EClass getPackage();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Package#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.mkworkbench.model.machine.Package#getModel()
	 * @see #getPackage()
	 * @generated
	 */
	EAttribute getPackage_Model();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.Die <em>Die</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Die</em>'.
	 * @see org.mkworkbench.model.machine.Die
	 * @generated
	 */
	EClass getDie();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.CpuGroup <em>Cpu Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cpu Group</em>'.
	 * @see org.mkworkbench.model.machine.CpuGroup
	 * @generated
	 */
	EClass getCpuGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.CpuGroup#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.mkworkbench.model.machine.CpuGroup#getKind()
	 * @see #getCpuGroup()
	 * @generated
	 */
	EAttribute getCpuGroup_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.CpuGroup#getSubtype <em>Subtype</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subtype</em>'.
	 * @see org.mkworkbench.model.machine.CpuGroup#getSubtype()
	 * @see #getCpuGroup()
	 * @generated
	 */
	EAttribute getCpuGroup_Subtype();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.Cache <em>Cache</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cache</em>'.
	 * @see org.mkworkbench.model.machine.Cache
	 * @generated
	 */
	EClass getCache();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Cache#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.mkworkbench.model.machine.Cache#getLevel()
	 * @see #getCache()
	 * @generated
	 */
	EAttribute getCache_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Cache#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.mkworkbench.model.machine.Cache#getKind()
	 * @see #getCache()
	 * @generated
	 */
	EAttribute getCache_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Cache#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.mkworkbench.model.machine.Cache#getSize()
	 * @see #getCache()
	 * @generated
	 */
	EAttribute getCache_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Cache#getLineSize <em>Line Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line Size</em>'.
	 * @see org.mkworkbench.model.machine.Cache#getLineSize()
	 * @see #getCache()
	 * @generated
	 */
	EAttribute getCache_LineSize();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Cache#getWays <em>Ways</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ways</em>'.
	 * @see org.mkworkbench.model.machine.Cache#getWays()
	 * @see #getCache()
	 * @generated
	 */
	EAttribute getCache_Ways();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Cache#getSharedWays <em>Shared Ways</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shared Ways</em>'.
	 * @see org.mkworkbench.model.machine.Cache#getSharedWays()
	 * @see #getCache()
	 * @generated
	 */
	EAttribute getCache_SharedWays();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.Cache#getInclusive <em>Inclusive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inclusive</em>'.
	 * @see org.mkworkbench.model.machine.Cache#getInclusive()
	 * @see #getCache()
	 * @generated
	 */
	EAttribute getCache_Inclusive();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.Core <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Core</em>'.
	 * @see org.mkworkbench.model.machine.Core
	 * @generated
	 */
	EClass getCore();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.HardwareThread <em>Hardware Thread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hardware Thread</em>'.
	 * @see org.mkworkbench.model.machine.HardwareThread
	 * @generated
	 */
	EClass getHardwareThread();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.HardwareThread#getPhysicalId <em>Physical Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Physical Id</em>'.
	 * @see org.mkworkbench.model.machine.HardwareThread#getPhysicalId()
	 * @see #getHardwareThread()
	 * @generated
	 */
	EAttribute getHardwareThread_PhysicalId();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.HardwareThread#isOnline <em>Online</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Online</em>'.
	 * @see org.mkworkbench.model.machine.HardwareThread#isOnline()
	 * @see #getHardwareThread()
	 * @generated
	 */
	EAttribute getHardwareThread_Online();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.HardwareThread#isAllowed <em>Allowed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Allowed</em>'.
	 * @see org.mkworkbench.model.machine.HardwareThread#isAllowed()
	 * @see #getHardwareThread()
	 * @generated
	 */
	EAttribute getHardwareThread_Allowed();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.machine.HardwareThread#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kind</em>'.
	 * @see org.mkworkbench.model.machine.HardwareThread#getKind()
	 * @see #getHardwareThread()
	 * @generated
	 */
	EReference getHardwareThread_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.mkworkbench.model.machine.HardwareThread#getNumaNodes <em>Numa Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Numa Nodes</em>'.
	 * @see org.mkworkbench.model.machine.HardwareThread#getNumaNodes()
	 * @see #getHardwareThread()
	 * @generated
	 */
	EReference getHardwareThread_NumaNodes();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.NumaNode <em>Numa Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Numa Node</em>'.
	 * @see org.mkworkbench.model.machine.NumaNode
	 * @generated
	 */
	EClass getNumaNode();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.NumaNode#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mkworkbench.model.machine.NumaNode#getName()
	 * @see #getNumaNode()
	 * @generated
	 */
	EAttribute getNumaNode_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.NumaNode#getOsIndex <em>Os Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Os Index</em>'.
	 * @see org.mkworkbench.model.machine.NumaNode#getOsIndex()
	 * @see #getNumaNode()
	 * @generated
	 */
	EAttribute getNumaNode_OsIndex();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.NumaNode#getBytes <em>Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes</em>'.
	 * @see org.mkworkbench.model.machine.NumaNode#getBytes()
	 * @see #getNumaNode()
	 * @generated
	 */
	EAttribute getNumaNode_Bytes();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.NumaNode#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.mkworkbench.model.machine.NumaNode#getKind()
	 * @see #getNumaNode()
	 * @generated
	 */
	EAttribute getNumaNode_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.NumaNode#getSubtype <em>Subtype</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subtype</em>'.
	 * @see org.mkworkbench.model.machine.NumaNode#getSubtype()
	 * @see #getNumaNode()
	 * @generated
	 */
	EAttribute getNumaNode_Subtype();

	/**
	 * Returns the meta object for the reference list '{@link org.mkworkbench.model.machine.NumaNode#getThreads <em>Threads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Threads</em>'.
	 * @see org.mkworkbench.model.machine.NumaNode#getThreads()
	 * @see #getNumaNode()
	 * @generated
	 */
	EReference getNumaNode_Threads();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.NumaNode#getMemoryCaches <em>Memory Caches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memory Caches</em>'.
	 * @see org.mkworkbench.model.machine.NumaNode#getMemoryCaches()
	 * @see #getNumaNode()
	 * @generated
	 */
	EReference getNumaNode_MemoryCaches();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.NumaNode#getPageCounts <em>Page Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Page Counts</em>'.
	 * @see org.mkworkbench.model.machine.NumaNode#getPageCounts()
	 * @see #getNumaNode()
	 * @generated
	 */
	EReference getNumaNode_PageCounts();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.MemorySideCache <em>Memory Side Cache</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memory Side Cache</em>'.
	 * @see org.mkworkbench.model.machine.MemorySideCache
	 * @generated
	 */
	EClass getMemorySideCache();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.MemorySideCache#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.mkworkbench.model.machine.MemorySideCache#getLevel()
	 * @see #getMemorySideCache()
	 * @generated
	 */
	EAttribute getMemorySideCache_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.MemorySideCache#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.mkworkbench.model.machine.MemorySideCache#getSize()
	 * @see #getMemorySideCache()
	 * @generated
	 */
	EAttribute getMemorySideCache_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.MemorySideCache#getLineSize <em>Line Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line Size</em>'.
	 * @see org.mkworkbench.model.machine.MemorySideCache#getLineSize()
	 * @see #getMemorySideCache()
	 * @generated
	 */
	EAttribute getMemorySideCache_LineSize();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.MemorySideCache#getWays <em>Ways</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ways</em>'.
	 * @see org.mkworkbench.model.machine.MemorySideCache#getWays()
	 * @see #getMemorySideCache()
	 * @generated
	 */
	EAttribute getMemorySideCache_Ways();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.PageCount <em>Page Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Page Count</em>'.
	 * @see org.mkworkbench.model.machine.PageCount
	 * @generated
	 */
	EClass getPageCount();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PageCount#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.mkworkbench.model.machine.PageCount#getSize()
	 * @see #getPageCount()
	 * @generated
	 */
	EAttribute getPageCount_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PageCount#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.mkworkbench.model.machine.PageCount#getCount()
	 * @see #getPageCount()
	 * @generated
	 */
	EAttribute getPageCount_Count();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.MemoryRange <em>Memory Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memory Range</em>'.
	 * @see org.mkworkbench.model.machine.MemoryRange
	 * @generated
	 */
	EClass getMemoryRange();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.MemoryRange#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see org.mkworkbench.model.machine.MemoryRange#getBase()
	 * @see #getMemoryRange()
	 * @generated
	 */
	EAttribute getMemoryRange_Base();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.MemoryRange#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.mkworkbench.model.machine.MemoryRange#getSize()
	 * @see #getMemoryRange()
	 * @generated
	 */
	EAttribute getMemoryRange_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.MemoryRange#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.mkworkbench.model.machine.MemoryRange#getLabel()
	 * @see #getMemoryRange()
	 * @generated
	 */
	EAttribute getMemoryRange_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.MemoryRange#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.mkworkbench.model.machine.MemoryRange#getKind()
	 * @see #getMemoryRange()
	 * @generated
	 */
	EAttribute getMemoryRange_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.machine.MemoryRange#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Node</em>'.
	 * @see org.mkworkbench.model.machine.MemoryRange#getNode()
	 * @see #getMemoryRange()
	 * @generated
	 */
	EReference getMemoryRange_Node();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.PciFunction <em>Pci Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pci Function</em>'.
	 * @see org.mkworkbench.model.machine.PciFunction
	 * @generated
	 */
	EClass getPciFunction();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciFunction#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.mkworkbench.model.machine.PciFunction#getAddress()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciFunction#getVendorId <em>Vendor Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vendor Id</em>'.
	 * @see org.mkworkbench.model.machine.PciFunction#getVendorId()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_VendorId();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciFunction#getDeviceId <em>Device Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Id</em>'.
	 * @see org.mkworkbench.model.machine.PciFunction#getDeviceId()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_DeviceId();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciFunction#getSubsystemVendorId <em>Subsystem Vendor Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subsystem Vendor Id</em>'.
	 * @see org.mkworkbench.model.machine.PciFunction#getSubsystemVendorId()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_SubsystemVendorId();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciFunction#getSubsystemDeviceId <em>Subsystem Device Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subsystem Device Id</em>'.
	 * @see org.mkworkbench.model.machine.PciFunction#getSubsystemDeviceId()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_SubsystemDeviceId();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciFunction#getClassCode <em>Class Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Class Code</em>'.
	 * @see org.mkworkbench.model.machine.PciFunction#getClassCode()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_ClassCode();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciFunction#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.mkworkbench.model.machine.PciFunction#getRevision()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_Revision();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciFunction#getVendorName <em>Vendor Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vendor Name</em>'.
	 * @see org.mkworkbench.model.machine.PciFunction#getVendorName()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_VendorName();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciFunction#getDeviceName <em>Device Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Name</em>'.
	 * @see org.mkworkbench.model.machine.PciFunction#getDeviceName()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_DeviceName();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciFunction#getLinkSpeed <em>Link Speed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link Speed</em>'.
	 * @see org.mkworkbench.model.machine.PciFunction#getLinkSpeed()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_LinkSpeed();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.machine.PciFunction#getBridge <em>Bridge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Bridge</em>'.
	 * @see org.mkworkbench.model.machine.PciFunction#getBridge()
	 * @see #getPciFunction()
	 * @generated
	 */
	EReference getPciFunction_Bridge();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciFunction#getDriver <em>Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Driver</em>'.
	 * @see org.mkworkbench.model.machine.PciFunction#getDriver()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_Driver();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciFunction#getIommuGroup <em>Iommu Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iommu Group</em>'.
	 * @see org.mkworkbench.model.machine.PciFunction#getIommuGroup()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_IommuGroup();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.machine.PciFunction#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Node</em>'.
	 * @see org.mkworkbench.model.machine.PciFunction#getNode()
	 * @see #getPciFunction()
	 * @generated
	 */
	EReference getPciFunction_Node();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.PciBridge <em>Pci Bridge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pci Bridge</em>'.
	 * @see org.mkworkbench.model.machine.PciBridge
	 * @generated
	 */
	EClass getPciBridge();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciBridge#isHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.mkworkbench.model.machine.PciBridge#isHost()
	 * @see #getPciBridge()
	 * @generated
	 */
	EAttribute getPciBridge_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciBridge#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.mkworkbench.model.machine.PciBridge#getDomain()
	 * @see #getPciBridge()
	 * @generated
	 */
	EAttribute getPciBridge_Domain();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciBridge#getSecondaryBus <em>Secondary Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Secondary Bus</em>'.
	 * @see org.mkworkbench.model.machine.PciBridge#getSecondaryBus()
	 * @see #getPciBridge()
	 * @generated
	 */
	EAttribute getPciBridge_SecondaryBus();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciBridge#getSubordinateBus <em>Subordinate Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subordinate Bus</em>'.
	 * @see org.mkworkbench.model.machine.PciBridge#getSubordinateBus()
	 * @see #getPciBridge()
	 * @generated
	 */
	EAttribute getPciBridge_SubordinateBus();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.PciDevice <em>Pci Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pci Device</em>'.
	 * @see org.mkworkbench.model.machine.PciDevice
	 * @generated
	 */
	EClass getPciDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciDevice#getSlot <em>Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slot</em>'.
	 * @see org.mkworkbench.model.machine.PciDevice#getSlot()
	 * @see #getPciDevice()
	 * @generated
	 */
	EAttribute getPciDevice_Slot();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciDevice#getTotalVfs <em>Total Vfs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total Vfs</em>'.
	 * @see org.mkworkbench.model.machine.PciDevice#getTotalVfs()
	 * @see #getPciDevice()
	 * @generated
	 */
	EAttribute getPciDevice_TotalVfs();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciDevice#getActiveVfs <em>Active Vfs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active Vfs</em>'.
	 * @see org.mkworkbench.model.machine.PciDevice#getActiveVfs()
	 * @see #getPciDevice()
	 * @generated
	 */
	EAttribute getPciDevice_ActiveVfs();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.machine.PciDevice#getPhysicalFunction <em>Physical Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Physical Function</em>'.
	 * @see org.mkworkbench.model.machine.PciDevice#getPhysicalFunction()
	 * @see #getPciDevice()
	 * @generated
	 */
	EReference getPciDevice_PhysicalFunction();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciDevice#isBootCritical <em>Boot Critical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Boot Critical</em>'.
	 * @see org.mkworkbench.model.machine.PciDevice#isBootCritical()
	 * @see #getPciDevice()
	 * @generated
	 */
	EAttribute getPciDevice_BootCritical();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PciDevice#getBootCriticalReason <em>Boot Critical Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Boot Critical Reason</em>'.
	 * @see org.mkworkbench.model.machine.PciDevice#getBootCriticalReason()
	 * @see #getPciDevice()
	 * @generated
	 */
	EAttribute getPciDevice_BootCriticalReason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.PciDevice#getOsDevices <em>Os Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Os Devices</em>'.
	 * @see org.mkworkbench.model.machine.PciDevice#getOsDevices()
	 * @see #getPciDevice()
	 * @generated
	 */
	EReference getPciDevice_OsDevices();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.OsDevice <em>Os Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Os Device</em>'.
	 * @see org.mkworkbench.model.machine.OsDevice
	 * @generated
	 */
	EClass getOsDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.OsDevice#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mkworkbench.model.machine.OsDevice#getName()
	 * @see #getOsDevice()
	 * @generated
	 */
	EAttribute getOsDevice_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.OsDevice#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.mkworkbench.model.machine.OsDevice#getKind()
	 * @see #getOsDevice()
	 * @generated
	 */
	EAttribute getOsDevice_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.OsDevice#getSubtype <em>Subtype</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subtype</em>'.
	 * @see org.mkworkbench.model.machine.OsDevice#getSubtype()
	 * @see #getOsDevice()
	 * @generated
	 */
	EAttribute getOsDevice_Subtype();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.OsDevice#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.mkworkbench.model.machine.OsDevice#getSize()
	 * @see #getOsDevice()
	 * @generated
	 */
	EAttribute getOsDevice_Size();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.PlatformDevice <em>Platform Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Platform Device</em>'.
	 * @see org.mkworkbench.model.machine.PlatformDevice
	 * @generated
	 */
	EClass getPlatformDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PlatformDevice#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mkworkbench.model.machine.PlatformDevice#getName()
	 * @see #getPlatformDevice()
	 * @generated
	 */
	EAttribute getPlatformDevice_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PlatformDevice#getHardwareId <em>Hardware Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hardware Id</em>'.
	 * @see org.mkworkbench.model.machine.PlatformDevice#getHardwareId()
	 * @see #getPlatformDevice()
	 * @generated
	 */
	EAttribute getPlatformDevice_HardwareId();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.PlatformDevice#getDriver <em>Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Driver</em>'.
	 * @see org.mkworkbench.model.machine.PlatformDevice#getDriver()
	 * @see #getPlatformDevice()
	 * @generated
	 */
	EAttribute getPlatformDevice_Driver();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.machine.PlatformDevice#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Node</em>'.
	 * @see org.mkworkbench.model.machine.PlatformDevice#getNode()
	 * @see #getPlatformDevice()
	 * @generated
	 */
	EReference getPlatformDevice_Node();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.PlatformDevice#getOsDevices <em>Os Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Os Devices</em>'.
	 * @see org.mkworkbench.model.machine.PlatformDevice#getOsDevices()
	 * @see #getPlatformDevice()
	 * @generated
	 */
	EReference getPlatformDevice_OsDevices();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.MemoryModule <em>Memory Module</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memory Module</em>'.
	 * @see org.mkworkbench.model.machine.MemoryModule
	 * @generated
	 */
	EClass getMemoryModule();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.MemoryModule#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mkworkbench.model.machine.MemoryModule#getName()
	 * @see #getMemoryModule()
	 * @generated
	 */
	EAttribute getMemoryModule_Name();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.DistanceMatrix <em>Distance Matrix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Distance Matrix</em>'.
	 * @see org.mkworkbench.model.machine.DistanceMatrix
	 * @generated
	 */
	EClass getDistanceMatrix();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.DistanceMatrix#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mkworkbench.model.machine.DistanceMatrix#getName()
	 * @see #getDistanceMatrix()
	 * @generated
	 */
	EAttribute getDistanceMatrix_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.DistanceMatrix#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.mkworkbench.model.machine.DistanceMatrix#getKind()
	 * @see #getDistanceMatrix()
	 * @generated
	 */
	EAttribute getDistanceMatrix_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.DistanceMatrix#getObjectType <em>Object Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object Type</em>'.
	 * @see org.mkworkbench.model.machine.DistanceMatrix#getObjectType()
	 * @see #getDistanceMatrix()
	 * @generated
	 */
	EAttribute getDistanceMatrix_ObjectType();

	/**
	 * Returns the meta object for the reference list '{@link org.mkworkbench.model.machine.DistanceMatrix#getObjects <em>Objects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Objects</em>'.
	 * @see org.mkworkbench.model.machine.DistanceMatrix#getObjects()
	 * @see #getDistanceMatrix()
	 * @generated
	 */
	EReference getDistanceMatrix_Objects();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.DistanceMatrix#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Values</em>'.
	 * @see org.mkworkbench.model.machine.DistanceMatrix#getValues()
	 * @see #getDistanceMatrix()
	 * @generated
	 */
	EAttribute getDistanceMatrix_Values();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.MemoryAttribute <em>Memory Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memory Attribute</em>'.
	 * @see org.mkworkbench.model.machine.MemoryAttribute
	 * @generated
	 */
	EClass getMemoryAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.MemoryAttribute#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mkworkbench.model.machine.MemoryAttribute#getName()
	 * @see #getMemoryAttribute()
	 * @generated
	 */
	EAttribute getMemoryAttribute_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.MemoryAttribute#isHigherIsBetter <em>Higher Is Better</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Higher Is Better</em>'.
	 * @see org.mkworkbench.model.machine.MemoryAttribute#isHigherIsBetter()
	 * @see #getMemoryAttribute()
	 * @generated
	 */
	EAttribute getMemoryAttribute_HigherIsBetter();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.machine.MemoryAttribute#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.mkworkbench.model.machine.MemoryAttribute#getValues()
	 * @see #getMemoryAttribute()
	 * @generated
	 */
	EReference getMemoryAttribute_Values();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.MemoryAttributeValue <em>Memory Attribute Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memory Attribute Value</em>'.
	 * @see org.mkworkbench.model.machine.MemoryAttributeValue
	 * @generated
	 */
	EClass getMemoryAttributeValue();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.machine.MemoryAttributeValue#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.mkworkbench.model.machine.MemoryAttributeValue#getTarget()
	 * @see #getMemoryAttributeValue()
	 * @generated
	 */
	EReference getMemoryAttributeValue_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.MemoryAttributeValue#getInitiators <em>Initiators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initiators</em>'.
	 * @see org.mkworkbench.model.machine.MemoryAttributeValue#getInitiators()
	 * @see #getMemoryAttributeValue()
	 * @generated
	 */
	EAttribute getMemoryAttributeValue_Initiators();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.MemoryAttributeValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.mkworkbench.model.machine.MemoryAttributeValue#getValue()
	 * @see #getMemoryAttributeValue()
	 * @generated
	 */
	EAttribute getMemoryAttributeValue_Value();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.machine.CpuKind <em>Cpu Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cpu Kind</em>'.
	 * @see org.mkworkbench.model.machine.CpuKind
	 * @generated
	 */
	EClass getCpuKind();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.CpuKind#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mkworkbench.model.machine.CpuKind#getName()
	 * @see #getCpuKind()
	 * @generated
	 */
	EAttribute getCpuKind_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.CpuKind#getEfficiency <em>Efficiency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Efficiency</em>'.
	 * @see org.mkworkbench.model.machine.CpuKind#getEfficiency()
	 * @see #getCpuKind()
	 * @generated
	 */
	EAttribute getCpuKind_Efficiency();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.CpuKind#getMaxFrequencyMHz <em>Max Frequency MHz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Frequency MHz</em>'.
	 * @see org.mkworkbench.model.machine.CpuKind#getMaxFrequencyMHz()
	 * @see #getCpuKind()
	 * @generated
	 */
	EAttribute getCpuKind_MaxFrequencyMHz();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.machine.CpuKind#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.mkworkbench.model.machine.CpuKind#getCapacity()
	 * @see #getCpuKind()
	 * @generated
	 */
	EAttribute getCpuKind_Capacity();

	/**
	 * Returns the meta object for the reference list '{@link org.mkworkbench.model.machine.CpuKind#getThreads <em>Threads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Threads</em>'.
	 * @see org.mkworkbench.model.machine.CpuKind#getThreads()
	 * @see #getCpuKind()
	 * @generated
	 */
	EReference getCpuKind_Threads();

	/**
	 * Returns the meta object for enum '{@link org.mkworkbench.model.machine.SourceKind <em>Source Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Source Kind</em>'.
	 * @see org.mkworkbench.model.machine.SourceKind
	 * @generated
	 */
	EEnum getSourceKind();

	/**
	 * Returns the meta object for enum '{@link org.mkworkbench.model.machine.CacheKind <em>Cache Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cache Kind</em>'.
	 * @see org.mkworkbench.model.machine.CacheKind
	 * @generated
	 */
	EEnum getCacheKind();

	/**
	 * Returns the meta object for enum '{@link org.mkworkbench.model.machine.MemoryKind <em>Memory Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Memory Kind</em>'.
	 * @see org.mkworkbench.model.machine.MemoryKind
	 * @generated
	 */
	EEnum getMemoryKind();

	/**
	 * Returns the meta object for enum '{@link org.mkworkbench.model.machine.RangeKind <em>Range Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Range Kind</em>'.
	 * @see org.mkworkbench.model.machine.RangeKind
	 * @generated
	 */
	EEnum getRangeKind();

	/**
	 * Returns the meta object for enum '{@link org.mkworkbench.model.machine.DistanceKind <em>Distance Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Distance Kind</em>'.
	 * @see org.mkworkbench.model.machine.DistanceKind
	 * @generated
	 */
	EEnum getDistanceKind();

	/**
	 * Returns the meta object for enum '{@link org.mkworkbench.model.machine.OsDeviceKind <em>Os Device Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Os Device Kind</em>'.
	 * @see org.mkworkbench.model.machine.OsDeviceKind
	 * @generated
	 */
	EEnum getOsDeviceKind();

	/**
	 * Returns the meta object for enum '{@link org.mkworkbench.model.machine.NoteKind <em>Note Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Note Kind</em>'.
	 * @see org.mkworkbench.model.machine.NoteKind
	 * @generated
	 */
	EEnum getNoteKind();

	/**
	 * Returns the meta object for data type '{@link org.mkworkbench.model.CpuSet <em>Cpu Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Set of CPU numbers, printed as a Linux list such as 0-3,8-11.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Cpu Set</em>'.
	 * @see org.mkworkbench.model.CpuSet
	 * @model instanceClass="org.mkworkbench.model.CpuSet"
	 * @generated
	 */
	EDataType getCpuSet();

	/**
	 * Returns the meta object for data type '{@link org.mkworkbench.model.LongMatrix <em>Long Matrix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Square matrix of numbers, row by row.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Long Matrix</em>'.
	 * @see org.mkworkbench.model.LongMatrix
	 * @model instanceClass="org.mkworkbench.model.LongMatrix"
	 * @generated
	 */
	EDataType getLongMatrix();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	MachineFactory getMachineFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.ElementImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__UID = eINSTANCE.getElement_Uid();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.SourcedElementImpl <em>Sourced Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.SourcedElementImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getSourcedElement()
		 * @generated
		 */
		EClass SOURCED_ELEMENT = eINSTANCE.getSourcedElement();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCED_ELEMENT__SOURCE = eINSTANCE.getSourcedElement_Source();

		/**
		 * The meta object literal for the '<em><b>Origins</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCED_ELEMENT__ORIGINS = eINSTANCE.getSourcedElement_Origins();

		/**
		 * The meta object literal for the '<em><b>Infos</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCED_ELEMENT__INFOS = eINSTANCE.getSourcedElement_Infos();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.SourceImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__KIND = eINSTANCE.getSource_Kind();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__LOCATION = eINSTANCE.getSource_Location();

		/**
		 * The meta object literal for the '<em><b>Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__DETAIL = eINSTANCE.getSource_Detail();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.ValueOriginImpl <em>Value Origin</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.ValueOriginImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getValueOrigin()
		 * @generated
		 */
		EClass VALUE_ORIGIN = eINSTANCE.getValueOrigin();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_ORIGIN__FEATURE = eINSTANCE.getValueOrigin_Feature();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_ORIGIN__SOURCE = eINSTANCE.getValueOrigin_Source();

		/**
		 * The meta object literal for the '<em><b>Assumed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_ORIGIN__ASSUMED = eINSTANCE.getValueOrigin_Assumed();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.InfoImpl <em>Info</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.InfoImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getInfo()
		 * @generated
		 */
		EClass INFO = eINSTANCE.getInfo();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFO__NAME = eINSTANCE.getInfo_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFO__VALUE = eINSTANCE.getInfo_Value();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.ImportNoteImpl <em>Import Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.ImportNoteImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getImportNote()
		 * @generated
		 */
		EClass IMPORT_NOTE = eINSTANCE.getImportNote();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_NOTE__KIND = eINSTANCE.getImportNote_Kind();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_NOTE__MESSAGE = eINSTANCE.getImportNote_Message();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_NOTE__LINE = eINSTANCE.getImportNote_Line();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPORT_NOTE__SOURCE = eINSTANCE.getImportNote_Source();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.MachineImpl <em>Machine</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.MachineImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getMachine()
		 * @generated
		 */
		EClass MACHINE = eINSTANCE.getMachine();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MACHINE__NAME = eINSTANCE.getMachine_Name();

		/**
		 * The meta object literal for the '<em><b>Architecture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MACHINE__ARCHITECTURE = eINSTANCE.getMachine_Architecture();

		/**
		 * The meta object literal for the '<em><b>Page Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MACHINE__PAGE_SIZE = eINSTANCE.getMachine_PageSize();

		/**
		 * The meta object literal for the '<em><b>Memory Block Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MACHINE__MEMORY_BLOCK_SIZE = eINSTANCE.getMachine_MemoryBlockSize();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__SOURCES = eINSTANCE.getMachine_Sources();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__CHILDREN = eINSTANCE.getMachine_Children();

		/**
		 * The meta object literal for the '<em><b>Numa Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__NUMA_NODES = eINSTANCE.getMachine_NumaNodes();

		/**
		 * The meta object literal for the '<em><b>Memory Ranges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__MEMORY_RANGES = eINSTANCE.getMachine_MemoryRanges();

		/**
		 * The meta object literal for the '<em><b>Pci Bridges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__PCI_BRIDGES = eINSTANCE.getMachine_PciBridges();

		/**
		 * The meta object literal for the '<em><b>Pci Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__PCI_DEVICES = eINSTANCE.getMachine_PciDevices();

		/**
		 * The meta object literal for the '<em><b>Platform Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__PLATFORM_DEVICES = eINSTANCE.getMachine_PlatformDevices();

		/**
		 * The meta object literal for the '<em><b>Distances</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__DISTANCES = eINSTANCE.getMachine_Distances();

		/**
		 * The meta object literal for the '<em><b>Memory Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__MEMORY_ATTRIBUTES = eINSTANCE.getMachine_MemoryAttributes();

		/**
		 * The meta object literal for the '<em><b>Cpu Kinds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__CPU_KINDS = eINSTANCE.getMachine_CpuKinds();

		/**
		 * The meta object literal for the '<em><b>Memory Modules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__MEMORY_MODULES = eINSTANCE.getMachine_MemoryModules();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__NOTES = eINSTANCE.getMachine_Notes();

		/**
		 * The meta object literal for the '<em><b>Boot Thread</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__BOOT_THREAD = eINSTANCE.getMachine_BootThread();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.TopologyObjectImpl <em>Topology Object</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.TopologyObjectImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getTopologyObject()
		 * @generated
		 */
		EClass TOPOLOGY_OBJECT = eINSTANCE.getTopologyObject();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOPOLOGY_OBJECT__NAME = eINSTANCE.getTopologyObject_Name();

		/**
		 * The meta object literal for the '<em><b>Os Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOPOLOGY_OBJECT__OS_INDEX = eINSTANCE.getTopologyObject_OsIndex();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPOLOGY_OBJECT__CHILDREN = eINSTANCE.getTopologyObject_Children();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.PackageImpl <em>Package</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.PackageImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getPackage()
		 * @generated
		 */
		EClass PACKAGE = eINSTANCE.getPackage();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKAGE__MODEL = eINSTANCE.getPackage_Model();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.DieImpl <em>Die</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.DieImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getDie()
		 * @generated
		 */
		EClass DIE = eINSTANCE.getDie();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.CpuGroupImpl <em>Cpu Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.CpuGroupImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getCpuGroup()
		 * @generated
		 */
		EClass CPU_GROUP = eINSTANCE.getCpuGroup();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CPU_GROUP__KIND = eINSTANCE.getCpuGroup_Kind();

		/**
		 * The meta object literal for the '<em><b>Subtype</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CPU_GROUP__SUBTYPE = eINSTANCE.getCpuGroup_Subtype();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.CacheImpl <em>Cache</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.CacheImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getCache()
		 * @generated
		 */
		EClass CACHE = eINSTANCE.getCache();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CACHE__LEVEL = eINSTANCE.getCache_Level();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CACHE__KIND = eINSTANCE.getCache_Kind();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CACHE__SIZE = eINSTANCE.getCache_Size();

		/**
		 * The meta object literal for the '<em><b>Line Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CACHE__LINE_SIZE = eINSTANCE.getCache_LineSize();

		/**
		 * The meta object literal for the '<em><b>Ways</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CACHE__WAYS = eINSTANCE.getCache_Ways();

		/**
		 * The meta object literal for the '<em><b>Shared Ways</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CACHE__SHARED_WAYS = eINSTANCE.getCache_SharedWays();

		/**
		 * The meta object literal for the '<em><b>Inclusive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CACHE__INCLUSIVE = eINSTANCE.getCache_Inclusive();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.CoreImpl <em>Core</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.CoreImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getCore()
		 * @generated
		 */
		EClass CORE = eINSTANCE.getCore();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.HardwareThreadImpl <em>Hardware Thread</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.HardwareThreadImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getHardwareThread()
		 * @generated
		 */
		EClass HARDWARE_THREAD = eINSTANCE.getHardwareThread();

		/**
		 * The meta object literal for the '<em><b>Physical Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HARDWARE_THREAD__PHYSICAL_ID = eINSTANCE.getHardwareThread_PhysicalId();

		/**
		 * The meta object literal for the '<em><b>Online</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HARDWARE_THREAD__ONLINE = eINSTANCE.getHardwareThread_Online();

		/**
		 * The meta object literal for the '<em><b>Allowed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HARDWARE_THREAD__ALLOWED = eINSTANCE.getHardwareThread_Allowed();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HARDWARE_THREAD__KIND = eINSTANCE.getHardwareThread_Kind();

		/**
		 * The meta object literal for the '<em><b>Numa Nodes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HARDWARE_THREAD__NUMA_NODES = eINSTANCE.getHardwareThread_NumaNodes();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.NumaNodeImpl <em>Numa Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.NumaNodeImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getNumaNode()
		 * @generated
		 */
		EClass NUMA_NODE = eINSTANCE.getNumaNode();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMA_NODE__NAME = eINSTANCE.getNumaNode_Name();

		/**
		 * The meta object literal for the '<em><b>Os Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMA_NODE__OS_INDEX = eINSTANCE.getNumaNode_OsIndex();

		/**
		 * The meta object literal for the '<em><b>Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMA_NODE__BYTES = eINSTANCE.getNumaNode_Bytes();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMA_NODE__KIND = eINSTANCE.getNumaNode_Kind();

		/**
		 * The meta object literal for the '<em><b>Subtype</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMA_NODE__SUBTYPE = eINSTANCE.getNumaNode_Subtype();

		/**
		 * The meta object literal for the '<em><b>Threads</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NUMA_NODE__THREADS = eINSTANCE.getNumaNode_Threads();

		/**
		 * The meta object literal for the '<em><b>Memory Caches</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NUMA_NODE__MEMORY_CACHES = eINSTANCE.getNumaNode_MemoryCaches();

		/**
		 * The meta object literal for the '<em><b>Page Counts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NUMA_NODE__PAGE_COUNTS = eINSTANCE.getNumaNode_PageCounts();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.MemorySideCacheImpl <em>Memory Side Cache</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.MemorySideCacheImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getMemorySideCache()
		 * @generated
		 */
		EClass MEMORY_SIDE_CACHE = eINSTANCE.getMemorySideCache();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_SIDE_CACHE__LEVEL = eINSTANCE.getMemorySideCache_Level();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_SIDE_CACHE__SIZE = eINSTANCE.getMemorySideCache_Size();

		/**
		 * The meta object literal for the '<em><b>Line Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_SIDE_CACHE__LINE_SIZE = eINSTANCE.getMemorySideCache_LineSize();

		/**
		 * The meta object literal for the '<em><b>Ways</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_SIDE_CACHE__WAYS = eINSTANCE.getMemorySideCache_Ways();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.PageCountImpl <em>Page Count</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.PageCountImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getPageCount()
		 * @generated
		 */
		EClass PAGE_COUNT = eINSTANCE.getPageCount();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_COUNT__SIZE = eINSTANCE.getPageCount_Size();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_COUNT__COUNT = eINSTANCE.getPageCount_Count();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.MemoryRangeImpl <em>Memory Range</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.MemoryRangeImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getMemoryRange()
		 * @generated
		 */
		EClass MEMORY_RANGE = eINSTANCE.getMemoryRange();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_RANGE__BASE = eINSTANCE.getMemoryRange_Base();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_RANGE__SIZE = eINSTANCE.getMemoryRange_Size();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_RANGE__LABEL = eINSTANCE.getMemoryRange_Label();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_RANGE__KIND = eINSTANCE.getMemoryRange_Kind();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMORY_RANGE__NODE = eINSTANCE.getMemoryRange_Node();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.PciFunctionImpl <em>Pci Function</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.PciFunctionImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getPciFunction()
		 * @generated
		 */
		EClass PCI_FUNCTION = eINSTANCE.getPciFunction();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__ADDRESS = eINSTANCE.getPciFunction_Address();

		/**
		 * The meta object literal for the '<em><b>Vendor Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__VENDOR_ID = eINSTANCE.getPciFunction_VendorId();

		/**
		 * The meta object literal for the '<em><b>Device Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__DEVICE_ID = eINSTANCE.getPciFunction_DeviceId();

		/**
		 * The meta object literal for the '<em><b>Subsystem Vendor Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__SUBSYSTEM_VENDOR_ID = eINSTANCE.getPciFunction_SubsystemVendorId();

		/**
		 * The meta object literal for the '<em><b>Subsystem Device Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__SUBSYSTEM_DEVICE_ID = eINSTANCE.getPciFunction_SubsystemDeviceId();

		/**
		 * The meta object literal for the '<em><b>Class Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__CLASS_CODE = eINSTANCE.getPciFunction_ClassCode();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__REVISION = eINSTANCE.getPciFunction_Revision();

		/**
		 * The meta object literal for the '<em><b>Vendor Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__VENDOR_NAME = eINSTANCE.getPciFunction_VendorName();

		/**
		 * The meta object literal for the '<em><b>Device Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__DEVICE_NAME = eINSTANCE.getPciFunction_DeviceName();

		/**
		 * The meta object literal for the '<em><b>Link Speed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__LINK_SPEED = eINSTANCE.getPciFunction_LinkSpeed();

		/**
		 * The meta object literal for the '<em><b>Bridge</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PCI_FUNCTION__BRIDGE = eINSTANCE.getPciFunction_Bridge();

		/**
		 * The meta object literal for the '<em><b>Driver</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__DRIVER = eINSTANCE.getPciFunction_Driver();

		/**
		 * The meta object literal for the '<em><b>Iommu Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__IOMMU_GROUP = eINSTANCE.getPciFunction_IommuGroup();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PCI_FUNCTION__NODE = eINSTANCE.getPciFunction_Node();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.PciBridgeImpl <em>Pci Bridge</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.PciBridgeImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getPciBridge()
		 * @generated
		 */
		EClass PCI_BRIDGE = eINSTANCE.getPciBridge();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_BRIDGE__HOST = eINSTANCE.getPciBridge_Host();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_BRIDGE__DOMAIN = eINSTANCE.getPciBridge_Domain();

		/**
		 * The meta object literal for the '<em><b>Secondary Bus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_BRIDGE__SECONDARY_BUS = eINSTANCE.getPciBridge_SecondaryBus();

		/**
		 * The meta object literal for the '<em><b>Subordinate Bus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_BRIDGE__SUBORDINATE_BUS = eINSTANCE.getPciBridge_SubordinateBus();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.PciDeviceImpl <em>Pci Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.PciDeviceImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getPciDevice()
		 * @generated
		 */
		EClass PCI_DEVICE = eINSTANCE.getPciDevice();

		/**
		 * The meta object literal for the '<em><b>Slot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_DEVICE__SLOT = eINSTANCE.getPciDevice_Slot();

		/**
		 * The meta object literal for the '<em><b>Total Vfs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_DEVICE__TOTAL_VFS = eINSTANCE.getPciDevice_TotalVfs();

		/**
		 * The meta object literal for the '<em><b>Active Vfs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_DEVICE__ACTIVE_VFS = eINSTANCE.getPciDevice_ActiveVfs();

		/**
		 * The meta object literal for the '<em><b>Physical Function</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PCI_DEVICE__PHYSICAL_FUNCTION = eINSTANCE.getPciDevice_PhysicalFunction();

		/**
		 * The meta object literal for the '<em><b>Boot Critical</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_DEVICE__BOOT_CRITICAL = eINSTANCE.getPciDevice_BootCritical();

		/**
		 * The meta object literal for the '<em><b>Boot Critical Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_DEVICE__BOOT_CRITICAL_REASON = eINSTANCE.getPciDevice_BootCriticalReason();

		/**
		 * The meta object literal for the '<em><b>Os Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PCI_DEVICE__OS_DEVICES = eINSTANCE.getPciDevice_OsDevices();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.OsDeviceImpl <em>Os Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.OsDeviceImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getOsDevice()
		 * @generated
		 */
		EClass OS_DEVICE = eINSTANCE.getOsDevice();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OS_DEVICE__NAME = eINSTANCE.getOsDevice_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OS_DEVICE__KIND = eINSTANCE.getOsDevice_Kind();

		/**
		 * The meta object literal for the '<em><b>Subtype</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OS_DEVICE__SUBTYPE = eINSTANCE.getOsDevice_Subtype();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OS_DEVICE__SIZE = eINSTANCE.getOsDevice_Size();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.PlatformDeviceImpl <em>Platform Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.PlatformDeviceImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getPlatformDevice()
		 * @generated
		 */
		EClass PLATFORM_DEVICE = eINSTANCE.getPlatformDevice();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM_DEVICE__NAME = eINSTANCE.getPlatformDevice_Name();

		/**
		 * The meta object literal for the '<em><b>Hardware Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM_DEVICE__HARDWARE_ID = eINSTANCE.getPlatformDevice_HardwareId();

		/**
		 * The meta object literal for the '<em><b>Driver</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM_DEVICE__DRIVER = eINSTANCE.getPlatformDevice_Driver();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM_DEVICE__NODE = eINSTANCE.getPlatformDevice_Node();

		/**
		 * The meta object literal for the '<em><b>Os Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM_DEVICE__OS_DEVICES = eINSTANCE.getPlatformDevice_OsDevices();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.MemoryModuleImpl <em>Memory Module</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.MemoryModuleImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getMemoryModule()
		 * @generated
		 */
		EClass MEMORY_MODULE = eINSTANCE.getMemoryModule();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_MODULE__NAME = eINSTANCE.getMemoryModule_Name();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.DistanceMatrixImpl <em>Distance Matrix</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.DistanceMatrixImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getDistanceMatrix()
		 * @generated
		 */
		EClass DISTANCE_MATRIX = eINSTANCE.getDistanceMatrix();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTANCE_MATRIX__NAME = eINSTANCE.getDistanceMatrix_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTANCE_MATRIX__KIND = eINSTANCE.getDistanceMatrix_Kind();

		/**
		 * The meta object literal for the '<em><b>Object Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTANCE_MATRIX__OBJECT_TYPE = eINSTANCE.getDistanceMatrix_ObjectType();

		/**
		 * The meta object literal for the '<em><b>Objects</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTANCE_MATRIX__OBJECTS = eINSTANCE.getDistanceMatrix_Objects();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTANCE_MATRIX__VALUES = eINSTANCE.getDistanceMatrix_Values();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.MemoryAttributeImpl <em>Memory Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.MemoryAttributeImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getMemoryAttribute()
		 * @generated
		 */
		EClass MEMORY_ATTRIBUTE = eINSTANCE.getMemoryAttribute();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_ATTRIBUTE__NAME = eINSTANCE.getMemoryAttribute_Name();

		/**
		 * The meta object literal for the '<em><b>Higher Is Better</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_ATTRIBUTE__HIGHER_IS_BETTER = eINSTANCE.getMemoryAttribute_HigherIsBetter();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMORY_ATTRIBUTE__VALUES = eINSTANCE.getMemoryAttribute_Values();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.MemoryAttributeValueImpl <em>Memory Attribute Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.MemoryAttributeValueImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getMemoryAttributeValue()
		 * @generated
		 */
		EClass MEMORY_ATTRIBUTE_VALUE = eINSTANCE.getMemoryAttributeValue();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMORY_ATTRIBUTE_VALUE__TARGET = eINSTANCE.getMemoryAttributeValue_Target();

		/**
		 * The meta object literal for the '<em><b>Initiators</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_ATTRIBUTE_VALUE__INITIATORS = eINSTANCE.getMemoryAttributeValue_Initiators();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_ATTRIBUTE_VALUE__VALUE = eINSTANCE.getMemoryAttributeValue_Value();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.impl.CpuKindImpl <em>Cpu Kind</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.impl.CpuKindImpl
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getCpuKind()
		 * @generated
		 */
		EClass CPU_KIND = eINSTANCE.getCpuKind();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CPU_KIND__NAME = eINSTANCE.getCpuKind_Name();

		/**
		 * The meta object literal for the '<em><b>Efficiency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CPU_KIND__EFFICIENCY = eINSTANCE.getCpuKind_Efficiency();

		/**
		 * The meta object literal for the '<em><b>Max Frequency MHz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CPU_KIND__MAX_FREQUENCY_MHZ = eINSTANCE.getCpuKind_MaxFrequencyMHz();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CPU_KIND__CAPACITY = eINSTANCE.getCpuKind_Capacity();

		/**
		 * The meta object literal for the '<em><b>Threads</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CPU_KIND__THREADS = eINSTANCE.getCpuKind_Threads();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.SourceKind <em>Source Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.SourceKind
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getSourceKind()
		 * @generated
		 */
		EEnum SOURCE_KIND = eINSTANCE.getSourceKind();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.CacheKind <em>Cache Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.CacheKind
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getCacheKind()
		 * @generated
		 */
		EEnum CACHE_KIND = eINSTANCE.getCacheKind();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.MemoryKind <em>Memory Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.MemoryKind
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getMemoryKind()
		 * @generated
		 */
		EEnum MEMORY_KIND = eINSTANCE.getMemoryKind();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.RangeKind <em>Range Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.RangeKind
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getRangeKind()
		 * @generated
		 */
		EEnum RANGE_KIND = eINSTANCE.getRangeKind();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.DistanceKind <em>Distance Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.DistanceKind
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getDistanceKind()
		 * @generated
		 */
		EEnum DISTANCE_KIND = eINSTANCE.getDistanceKind();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.OsDeviceKind <em>Os Device Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.OsDeviceKind
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getOsDeviceKind()
		 * @generated
		 */
		EEnum OS_DEVICE_KIND = eINSTANCE.getOsDeviceKind();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.machine.NoteKind <em>Note Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.machine.NoteKind
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getNoteKind()
		 * @generated
		 */
		EEnum NOTE_KIND = eINSTANCE.getNoteKind();

		/**
		 * The meta object literal for the '<em>Cpu Set</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.CpuSet
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getCpuSet()
		 * @generated
		 */
		EDataType CPU_SET = eINSTANCE.getCpuSet();

		/**
		 * The meta object literal for the '<em>Long Matrix</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.LongMatrix
		 * @see org.mkworkbench.model.machine.impl.MachinePackageImpl#getLongMatrix()
		 * @generated
		 */
		EDataType LONG_MATRIX = eINSTANCE.getLongMatrix();

	}

} //MachinePackage
