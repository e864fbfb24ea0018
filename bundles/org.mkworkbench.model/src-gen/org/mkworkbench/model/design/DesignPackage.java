/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.mkworkbench.model.machine.MachinePackage;

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
 * @see org.mkworkbench.model.design.DesignFactory
 * @model kind="package"
 * @generated
 */
public interface DesignPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "design";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://mkworkbench.org/model/design/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "design";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DesignPackage eINSTANCE = org.mkworkbench.model.design.impl.DesignPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.impl.DesignImpl <em>Design</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.impl.DesignImpl
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getDesign()
	 * @generated
	 */
	int DESIGN = 0;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__UID = MachinePackage.ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__NAME = MachinePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Machine</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__MACHINE = MachinePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Plans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__PLANS = MachinePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Active Plan</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__ACTIVE_PLAN = MachinePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Scenarios</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__SCENARIOS = MachinePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Design</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_FEATURE_COUNT = MachinePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Design</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_OPERATION_COUNT = MachinePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.impl.PlanImpl <em>Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.impl.PlanImpl
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getPlan()
	 * @generated
	 */
	int PLAN = 1;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__UID = MachinePackage.ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__NAME = MachinePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__DESCRIPTION = MachinePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__LOCKED = MachinePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Dialect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__DIALECT = MachinePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Pool</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__POOL = MachinePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Host Kernel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__HOST_KERNEL = MachinePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Kernels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__KERNELS = MachinePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__CHANNELS = MachinePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_FEATURE_COUNT = MachinePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OPERATION_COUNT = MachinePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.impl.PoolImpl <em>Pool</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.impl.PoolImpl
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getPool()
	 * @generated
	 */
	int POOL = 2;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__UID = MachinePackage.ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Threads</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__THREADS = MachinePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__MEMORY = MachinePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__DEVICES = MachinePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Platform Devices</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__PLATFORM_DEVICES = MachinePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Llc Way Mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__LLC_WAY_MASK = MachinePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Pool</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL_FEATURE_COUNT = MachinePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Pool</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL_OPERATION_COUNT = MachinePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.impl.MemoryGrantImpl <em>Memory Grant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.impl.MemoryGrantImpl
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getMemoryGrant()
	 * @generated
	 */
	int MEMORY_GRANT = 3;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_GRANT__UID = MachinePackage.ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_GRANT__NODE = MachinePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_GRANT__BYTES = MachinePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_GRANT__BASE = MachinePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Memory Grant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_GRANT_FEATURE_COUNT = MachinePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Memory Grant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_GRANT_OPERATION_COUNT = MachinePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.impl.KernelImpl <em>Kernel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.impl.KernelImpl
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getKernel()
	 * @generated
	 */
	int KERNEL = 4;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__UID = MachinePackage.ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__NAME = MachinePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__IMAGE = MachinePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Command Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__COMMAND_LINE = MachinePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__BOUNDS = MachinePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Kernel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_FEATURE_COUNT = MachinePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Kernel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OPERATION_COUNT = MachinePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.impl.HostKernelImpl <em>Host Kernel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.impl.HostKernelImpl
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getHostKernel()
	 * @generated
	 */
	int HOST_KERNEL = 5;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_KERNEL__UID = KERNEL__UID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_KERNEL__NAME = KERNEL__NAME;

	/**
	 * The feature id for the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_KERNEL__IMAGE = KERNEL__IMAGE;

	/**
	 * The feature id for the '<em><b>Command Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_KERNEL__COMMAND_LINE = KERNEL__COMMAND_LINE;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_KERNEL__BOUNDS = KERNEL__BOUNDS;

	/**
	 * The number of structural features of the '<em>Host Kernel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_KERNEL_FEATURE_COUNT = KERNEL_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Host Kernel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_KERNEL_OPERATION_COUNT = KERNEL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.impl.SpawnedKernelImpl <em>Spawned Kernel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.impl.SpawnedKernelImpl
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getSpawnedKernel()
	 * @generated
	 */
	int SPAWNED_KERNEL = 6;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWNED_KERNEL__UID = KERNEL__UID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWNED_KERNEL__NAME = KERNEL__NAME;

	/**
	 * The feature id for the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWNED_KERNEL__IMAGE = KERNEL__IMAGE;

	/**
	 * The feature id for the '<em><b>Command Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWNED_KERNEL__COMMAND_LINE = KERNEL__COMMAND_LINE;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWNED_KERNEL__BOUNDS = KERNEL__BOUNDS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWNED_KERNEL__ID = KERNEL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWNED_KERNEL__ROLE = KERNEL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWNED_KERNEL__COLOUR = KERNEL_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Threads</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWNED_KERNEL__THREADS = KERNEL_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWNED_KERNEL__MEMORY = KERNEL_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWNED_KERNEL__DEVICES = KERNEL_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Platform Devices</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWNED_KERNEL__PLATFORM_DEVICES = KERNEL_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Virtio Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWNED_KERNEL__VIRTIO_DEVICES = KERNEL_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Llc Way Mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWNED_KERNEL__LLC_WAY_MASK = KERNEL_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Initrd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWNED_KERNEL__INITRD = KERNEL_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Spawned Kernel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWNED_KERNEL_FEATURE_COUNT = KERNEL_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Spawned Kernel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWNED_KERNEL_OPERATION_COUNT = KERNEL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.impl.VirtioDeviceImpl <em>Virtio Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.impl.VirtioDeviceImpl
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getVirtioDevice()
	 * @generated
	 */
	int VIRTIO_DEVICE = 7;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__UID = MachinePackage.ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__NAME = MachinePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__KIND = MachinePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__QUEUES = MachinePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Queue Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__QUEUE_SIZE = MachinePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Virtio Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE_FEATURE_COUNT = MachinePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Virtio Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE_OPERATION_COUNT = MachinePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.impl.ChannelImpl <em>Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.impl.ChannelImpl
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getChannel()
	 * @generated
	 */
	int CHANNEL = 8;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__UID = MachinePackage.ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__NAME = MachinePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__FROM = MachinePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__TO = MachinePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__TYPE = MachinePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__RATE = MachinePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Payload</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__PAYLOAD = MachinePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__PATTERN = MachinePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Burst Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__BURST_LENGTH = MachinePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Burst Gap Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__BURST_GAP_NANOS = MachinePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Clients</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__CLIENTS = MachinePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Think Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__THINK_NANOS = MachinePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Service Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__SERVICE_NANOS = MachinePackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Response Payload</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__RESPONSE_PAYLOAD = MachinePackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Queue Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__QUEUE_SIZE = MachinePackage.ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Trace File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__TRACE_FILE = MachinePackage.ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Level Triggered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__LEVEL_TRIGGERED = MachinePackage.ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_FEATURE_COUNT = MachinePackage.ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The number of operations of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_OPERATION_COUNT = MachinePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.impl.ScenarioImpl <em>Scenario</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.impl.ScenarioImpl
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getScenario()
	 * @generated
	 */
	int SCENARIO = 9;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__UID = MachinePackage.ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__NAME = MachinePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Duration Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__DURATION_NANOS = MachinePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__SEED = MachinePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__STEPS = MachinePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Workloads</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__WORKLOADS = MachinePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Scenario</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_FEATURE_COUNT = MachinePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Scenario</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_OPERATION_COUNT = MachinePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.impl.ScenarioStepImpl <em>Scenario Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.impl.ScenarioStepImpl
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getScenarioStep()
	 * @generated
	 */
	int SCENARIO_STEP = 10;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP__UID = MachinePackage.ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>At Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP__AT_NANOS = MachinePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP__ACTION = MachinePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kernel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP__KERNEL = MachinePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP__TARGET = MachinePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP__CHANNEL = MachinePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Thread</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP__THREAD = MachinePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP__DEVICE = MachinePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP__AMOUNT = MachinePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Duration Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP__DURATION_NANOS = MachinePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Scenario Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP_FEATURE_COUNT = MachinePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Scenario Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP_OPERATION_COUNT = MachinePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.impl.WorkloadImpl <em>Workload</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.impl.WorkloadImpl
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getWorkload()
	 * @generated
	 */
	int WORKLOAD = 11;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__UID = MachinePackage.ELEMENT__UID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__NAME = MachinePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__KIND = MachinePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__FROM = MachinePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__TO = MachinePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__RATE = MachinePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Payload</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__PAYLOAD = MachinePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Service Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__SERVICE_NANOS = MachinePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Missed Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__MISSED_LIMIT = MachinePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__PROTOCOL = MachinePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Fan Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__FAN_OUT = MachinePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Workload</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD_FEATURE_COUNT = MachinePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Workload</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD_OPERATION_COUNT = MachinePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.Dialect <em>Dialect</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.Dialect
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getDialect()
	 * @generated
	 */
	int DIALECT = 12;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.KernelRole <em>Kernel Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.KernelRole
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getKernelRole()
	 * @generated
	 */
	int KERNEL_ROLE = 13;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.MessageType <em>Message Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.MessageType
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getMessageType()
	 * @generated
	 */
	int MESSAGE_TYPE = 14;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.TrafficPattern <em>Traffic Pattern</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.TrafficPattern
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getTrafficPattern()
	 * @generated
	 */
	int TRAFFIC_PATTERN = 15;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.VirtioKind <em>Virtio Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.VirtioKind
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getVirtioKind()
	 * @generated
	 */
	int VIRTIO_KIND = 16;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.StepAction <em>Step Action</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.StepAction
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getStepAction()
	 * @generated
	 */
	int STEP_ACTION = 17;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.WorkloadKind <em>Workload Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.WorkloadKind
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getWorkloadKind()
	 * @generated
	 */
	int WORKLOAD_KIND = 18;

	/**
	 * The meta object id for the '{@link org.mkworkbench.model.design.ShootdownProtocol <em>Shootdown Protocol</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.design.ShootdownProtocol
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getShootdownProtocol()
	 * @generated
	 */
	int SHOOTDOWN_PROTOCOL = 19;

	/**
	 * The meta object id for the '<em>Bounds</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mkworkbench.model.Bounds
	 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getBounds()
	 * @generated
	 */
	int BOUNDS = 20;


	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.design.Design <em>Design</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Design</em>'.
	 * @see org.mkworkbench.model.design.Design
	 * @generated
	 */
	EClass getDesign();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Design#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mkworkbench.model.design.Design#getName()
	 * @see #getDesign()
	 * @generated
	 */
	EAttribute getDesign_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.mkworkbench.model.design.Design#getMachine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Machine</em>'.
	 * @see org.mkworkbench.model.design.Design#getMachine()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Machine();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.design.Design#getPlans <em>Plans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Plans</em>'.
	 * @see org.mkworkbench.model.design.Design#getPlans()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Plans();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.design.Design#getActivePlan <em>Active Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Active Plan</em>'.
	 * @see org.mkworkbench.model.design.Design#getActivePlan()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_ActivePlan();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.design.Design#getScenarios <em>Scenarios</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scenarios</em>'.
	 * @see org.mkworkbench.model.design.Design#getScenarios()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Scenarios();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.design.Plan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan</em>'.
	 * @see org.mkworkbench.model.design.Plan
	 * @generated
	 */
	EClass getPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Plan#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mkworkbench.model.design.Plan#getName()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Plan#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.mkworkbench.model.design.Plan#getDescription()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Plan#isLocked <em>Locked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locked</em>'.
	 * @see org.mkworkbench.model.design.Plan#isLocked()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Locked();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Plan#getDialect <em>Dialect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dialect</em>'.
	 * @see org.mkworkbench.model.design.Plan#getDialect()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Dialect();

	/**
	 * Returns the meta object for the containment reference '{@link org.mkworkbench.model.design.Plan#getPool <em>Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Pool</em>'.
	 * @see org.mkworkbench.model.design.Plan#getPool()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Pool();

	/**
	 * Returns the meta object for the containment reference '{@link org.mkworkbench.model.design.Plan#getHostKernel <em>Host Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Host Kernel</em>'.
	 * @see org.mkworkbench.model.design.Plan#getHostKernel()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_HostKernel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.design.Plan#getKernels <em>Kernels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Kernels</em>'.
	 * @see org.mkworkbench.model.design.Plan#getKernels()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Kernels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.design.Plan#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Channels</em>'.
	 * @see org.mkworkbench.model.design.Plan#getChannels()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Channels();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.design.Pool <em>Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pool</em>'.
	 * @see org.mkworkbench.model.design.Pool
	 * @generated
	 */
	EClass getPool();

	/**
	 * Returns the meta object for the reference list '{@link org.mkworkbench.model.design.Pool#getThreads <em>Threads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Threads</em>'.
	 * @see org.mkworkbench.model.design.Pool#getThreads()
	 * @see #getPool()
	 * @generated
	 */
	EReference getPool_Threads();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.design.Pool#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memory</em>'.
	 * @see org.mkworkbench.model.design.Pool#getMemory()
	 * @see #getPool()
	 * @generated
	 */
	EReference getPool_Memory();

	/**
	 * Returns the meta object for the reference list '{@link org.mkworkbench.model.design.Pool#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Devices</em>'.
	 * @see org.mkworkbench.model.design.Pool#getDevices()
	 * @see #getPool()
	 * @generated
	 */
	EReference getPool_Devices();

	/**
	 * Returns the meta object for the reference list '{@link org.mkworkbench.model.design.Pool#getPlatformDevices <em>Platform Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Platform Devices</em>'.
	 * @see org.mkworkbench.model.design.Pool#getPlatformDevices()
	 * @see #getPool()
	 * @generated
	 */
	EReference getPool_PlatformDevices();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Pool#getLlcWayMask <em>Llc Way Mask</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Llc Way Mask</em>'.
	 * @see org.mkworkbench.model.design.Pool#getLlcWayMask()
	 * @see #getPool()
	 * @generated
	 */
	EAttribute getPool_LlcWayMask();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.design.MemoryGrant <em>Memory Grant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memory Grant</em>'.
	 * @see org.mkworkbench.model.design.MemoryGrant
	 * @generated
	 */
	EClass getMemoryGrant();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.design.MemoryGrant#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Node</em>'.
	 * @see org.mkworkbench.model.design.MemoryGrant#getNode()
	 * @see #getMemoryGrant()
	 * @generated
	 */
	EReference getMemoryGrant_Node();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.MemoryGrant#getBytes <em>Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes</em>'.
	 * @see org.mkworkbench.model.design.MemoryGrant#getBytes()
	 * @see #getMemoryGrant()
	 * @generated
	 */
	EAttribute getMemoryGrant_Bytes();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.MemoryGrant#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see org.mkworkbench.model.design.MemoryGrant#getBase()
	 * @see #getMemoryGrant()
	 * @generated
	 */
	EAttribute getMemoryGrant_Base();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.design.Kernel <em>Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kernel</em>'.
	 * @see org.mkworkbench.model.design.Kernel
	 * @generated
	 */
	EClass getKernel();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Kernel#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mkworkbench.model.design.Kernel#getName()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Kernel#getImage <em>Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Image</em>'.
	 * @see org.mkworkbench.model.design.Kernel#getImage()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_Image();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Kernel#getCommandLine <em>Command Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Command Line</em>'.
	 * @see org.mkworkbench.model.design.Kernel#getCommandLine()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_CommandLine();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Kernel#getBounds <em>Bounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bounds</em>'.
	 * @see org.mkworkbench.model.design.Kernel#getBounds()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_Bounds();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.design.HostKernel <em>Host Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host Kernel</em>'.
	 * @see org.mkworkbench.model.design.HostKernel
	 * @generated
	 */
	EClass getHostKernel();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.design.SpawnedKernel <em>Spawned Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Spawned Kernel</em>'.
	 * @see org.mkworkbench.model.design.SpawnedKernel
	 * @generated
	 */
	EClass getSpawnedKernel();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.SpawnedKernel#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.mkworkbench.model.design.SpawnedKernel#getId()
	 * @see #getSpawnedKernel()
	 * @generated
	 */
	EAttribute getSpawnedKernel_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.SpawnedKernel#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.mkworkbench.model.design.SpawnedKernel#getRole()
	 * @see #getSpawnedKernel()
	 * @generated
	 */
	EAttribute getSpawnedKernel_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.SpawnedKernel#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.mkworkbench.model.design.SpawnedKernel#getColour()
	 * @see #getSpawnedKernel()
	 * @generated
	 */
	EAttribute getSpawnedKernel_Colour();

	/**
	 * Returns the meta object for the reference list '{@link org.mkworkbench.model.design.SpawnedKernel#getThreads <em>Threads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Threads</em>'.
	 * @see org.mkworkbench.model.design.SpawnedKernel#getThreads()
	 * @see #getSpawnedKernel()
	 * @generated
	 */
	EReference getSpawnedKernel_Threads();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.design.SpawnedKernel#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memory</em>'.
	 * @see org.mkworkbench.model.design.SpawnedKernel#getMemory()
	 * @see #getSpawnedKernel()
	 * @generated
	 */
	EReference getSpawnedKernel_Memory();

	/**
	 * Returns the meta object for the reference list '{@link org.mkworkbench.model.design.SpawnedKernel#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Devices</em>'.
	 * @see org.mkworkbench.model.design.SpawnedKernel#getDevices()
	 * @see #getSpawnedKernel()
	 * @generated
	 */
	EReference getSpawnedKernel_Devices();

	/**
	 * Returns the meta object for the reference list '{@link org.mkworkbench.model.design.SpawnedKernel#getPlatformDevices <em>Platform Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Platform Devices</em>'.
	 * @see org.mkworkbench.model.design.SpawnedKernel#getPlatformDevices()
	 * @see #getSpawnedKernel()
	 * @generated
	 */
	EReference getSpawnedKernel_PlatformDevices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.design.SpawnedKernel#getVirtioDevices <em>Virtio Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Virtio Devices</em>'.
	 * @see org.mkworkbench.model.design.SpawnedKernel#getVirtioDevices()
	 * @see #getSpawnedKernel()
	 * @generated
	 */
	EReference getSpawnedKernel_VirtioDevices();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.SpawnedKernel#getLlcWayMask <em>Llc Way Mask</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Llc Way Mask</em>'.
	 * @see org.mkworkbench.model.design.SpawnedKernel#getLlcWayMask()
	 * @see #getSpawnedKernel()
	 * @generated
	 */
	EAttribute getSpawnedKernel_LlcWayMask();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.SpawnedKernel#getInitrd <em>Initrd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initrd</em>'.
	 * @see org.mkworkbench.model.design.SpawnedKernel#getInitrd()
	 * @see #getSpawnedKernel()
	 * @generated
	 */
	EAttribute getSpawnedKernel_Initrd();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.design.VirtioDevice <em>Virtio Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtio Device</em>'.
	 * @see org.mkworkbench.model.design.VirtioDevice
	 * @generated
	 */
	EClass getVirtioDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.VirtioDevice#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mkworkbench.model.design.VirtioDevice#getName()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EAttribute getVirtioDevice_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.VirtioDevice#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.mkworkbench.model.design.VirtioDevice#getKind()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EAttribute getVirtioDevice_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.VirtioDevice#getQueues <em>Queues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Queues</em>'.
	 * @see org.mkworkbench.model.design.VirtioDevice#getQueues()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EAttribute getVirtioDevice_Queues();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.VirtioDevice#getQueueSize <em>Queue Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Queue Size</em>'.
	 * @see org.mkworkbench.model.design.VirtioDevice#getQueueSize()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EAttribute getVirtioDevice_QueueSize();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.design.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Channel</em>'.
	 * @see org.mkworkbench.model.design.Channel
	 * @generated
	 */
	EClass getChannel();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Channel#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mkworkbench.model.design.Channel#getName()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Name();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.design.Channel#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.mkworkbench.model.design.Channel#getFrom()
	 * @see #getChannel()
	 * @generated
	 */
	EReference getChannel_From();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.design.Channel#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.mkworkbench.model.design.Channel#getTo()
	 * @see #getChannel()
	 * @generated
	 */
	EReference getChannel_To();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Channel#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.mkworkbench.model.design.Channel#getType()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Channel#getRate <em>Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate</em>'.
	 * @see org.mkworkbench.model.design.Channel#getRate()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Rate();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Channel#getPayload <em>Payload</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Payload</em>'.
	 * @see org.mkworkbench.model.design.Channel#getPayload()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Payload();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Channel#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.mkworkbench.model.design.Channel#getPattern()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Pattern();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Channel#getBurstLength <em>Burst Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Burst Length</em>'.
	 * @see org.mkworkbench.model.design.Channel#getBurstLength()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_BurstLength();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Channel#getBurstGapNanos <em>Burst Gap Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Burst Gap Nanos</em>'.
	 * @see org.mkworkbench.model.design.Channel#getBurstGapNanos()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_BurstGapNanos();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Channel#getClients <em>Clients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clients</em>'.
	 * @see org.mkworkbench.model.design.Channel#getClients()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Clients();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Channel#getThinkNanos <em>Think Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Think Nanos</em>'.
	 * @see org.mkworkbench.model.design.Channel#getThinkNanos()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_ThinkNanos();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Channel#getServiceNanos <em>Service Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Nanos</em>'.
	 * @see org.mkworkbench.model.design.Channel#getServiceNanos()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_ServiceNanos();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Channel#getResponsePayload <em>Response Payload</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Response Payload</em>'.
	 * @see org.mkworkbench.model.design.Channel#getResponsePayload()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_ResponsePayload();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Channel#getQueueSize <em>Queue Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Queue Size</em>'.
	 * @see org.mkworkbench.model.design.Channel#getQueueSize()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_QueueSize();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Channel#getTraceFile <em>Trace File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trace File</em>'.
	 * @see org.mkworkbench.model.design.Channel#getTraceFile()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_TraceFile();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Channel#isLevelTriggered <em>Level Triggered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level Triggered</em>'.
	 * @see org.mkworkbench.model.design.Channel#isLevelTriggered()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_LevelTriggered();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.design.Scenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scenario</em>'.
	 * @see org.mkworkbench.model.design.Scenario
	 * @generated
	 */
	EClass getScenario();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Scenario#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mkworkbench.model.design.Scenario#getName()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Scenario#getDurationNanos <em>Duration Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Nanos</em>'.
	 * @see org.mkworkbench.model.design.Scenario#getDurationNanos()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_DurationNanos();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Scenario#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.mkworkbench.model.design.Scenario#getSeed()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Seed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.design.Scenario#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.mkworkbench.model.design.Scenario#getSteps()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mkworkbench.model.design.Scenario#getWorkloads <em>Workloads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Workloads</em>'.
	 * @see org.mkworkbench.model.design.Scenario#getWorkloads()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Workloads();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.design.ScenarioStep <em>Scenario Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scenario Step</em>'.
	 * @see org.mkworkbench.model.design.ScenarioStep
	 * @generated
	 */
	EClass getScenarioStep();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.ScenarioStep#getAtNanos <em>At Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At Nanos</em>'.
	 * @see org.mkworkbench.model.design.ScenarioStep#getAtNanos()
	 * @see #getScenarioStep()
	 * @generated
	 */
	EAttribute getScenarioStep_AtNanos();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.ScenarioStep#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.mkworkbench.model.design.ScenarioStep#getAction()
	 * @see #getScenarioStep()
	 * @generated
	 */
	EAttribute getScenarioStep_Action();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.design.ScenarioStep#getKernel <em>Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kernel</em>'.
	 * @see org.mkworkbench.model.design.ScenarioStep#getKernel()
	 * @see #getScenarioStep()
	 * @generated
	 */
	EReference getScenarioStep_Kernel();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.design.ScenarioStep#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.mkworkbench.model.design.ScenarioStep#getTarget()
	 * @see #getScenarioStep()
	 * @generated
	 */
	EReference getScenarioStep_Target();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.design.ScenarioStep#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Channel</em>'.
	 * @see org.mkworkbench.model.design.ScenarioStep#getChannel()
	 * @see #getScenarioStep()
	 * @generated
	 */
	EReference getScenarioStep_Channel();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.design.ScenarioStep#getThread <em>Thread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Thread</em>'.
	 * @see org.mkworkbench.model.design.ScenarioStep#getThread()
	 * @see #getScenarioStep()
	 * @generated
	 */
	EReference getScenarioStep_Thread();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.design.ScenarioStep#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.mkworkbench.model.design.ScenarioStep#getDevice()
	 * @see #getScenarioStep()
	 * @generated
	 */
	EReference getScenarioStep_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.ScenarioStep#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.mkworkbench.model.design.ScenarioStep#getAmount()
	 * @see #getScenarioStep()
	 * @generated
	 */
	EAttribute getScenarioStep_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.ScenarioStep#getDurationNanos <em>Duration Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Nanos</em>'.
	 * @see org.mkworkbench.model.design.ScenarioStep#getDurationNanos()
	 * @see #getScenarioStep()
	 * @generated
	 */
	EAttribute getScenarioStep_DurationNanos();

	/**
	 * Returns the meta object for class '{@link org.mkworkbench.model.design.Workload <em>Workload</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workload</em>'.
	 * @see org.mkworkbench.model.design.Workload
	 * @generated
	 */
	EClass getWorkload();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Workload#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mkworkbench.model.design.Workload#getName()
	 * @see #getWorkload()
	 * @generated
	 */
	EAttribute getWorkload_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Workload#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.mkworkbench.model.design.Workload#getKind()
	 * @see #getWorkload()
	 * @generated
	 */
	EAttribute getWorkload_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.mkworkbench.model.design.Workload#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.mkworkbench.model.design.Workload#getFrom()
	 * @see #getWorkload()
	 * @generated
	 */
	EReference getWorkload_From();

	/**
	 * Returns the meta object for the reference list '{@link org.mkworkbench.model.design.Workload#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>To</em>'.
	 * @see org.mkworkbench.model.design.Workload#getTo()
	 * @see #getWorkload()
	 * @generated
	 */
	EReference getWorkload_To();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Workload#getRate <em>Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate</em>'.
	 * @see org.mkworkbench.model.design.Workload#getRate()
	 * @see #getWorkload()
	 * @generated
	 */
	EAttribute getWorkload_Rate();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Workload#getPayload <em>Payload</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Payload</em>'.
	 * @see org.mkworkbench.model.design.Workload#getPayload()
	 * @see #getWorkload()
	 * @generated
	 */
	EAttribute getWorkload_Payload();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Workload#getServiceNanos <em>Service Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Nanos</em>'.
	 * @see org.mkworkbench.model.design.Workload#getServiceNanos()
	 * @see #getWorkload()
	 * @generated
	 */
	EAttribute getWorkload_ServiceNanos();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Workload#getMissedLimit <em>Missed Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Missed Limit</em>'.
	 * @see org.mkworkbench.model.design.Workload#getMissedLimit()
	 * @see #getWorkload()
	 * @generated
	 */
	EAttribute getWorkload_MissedLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Workload#getProtocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protocol</em>'.
	 * @see org.mkworkbench.model.design.Workload#getProtocol()
	 * @see #getWorkload()
	 * @generated
	 */
	EAttribute getWorkload_Protocol();

	/**
	 * Returns the meta object for the attribute '{@link org.mkworkbench.model.design.Workload#getFanOut <em>Fan Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fan Out</em>'.
	 * @see org.mkworkbench.model.design.Workload#getFanOut()
	 * @see #getWorkload()
	 * @generated
	 */
	EAttribute getWorkload_FanOut();

	/**
	 * Returns the meta object for enum '{@link org.mkworkbench.model.design.Dialect <em>Dialect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dialect</em>'.
	 * @see org.mkworkbench.model.design.Dialect
	 * @generated
	 */
	EEnum getDialect();

	/**
	 * Returns the meta object for enum '{@link org.mkworkbench.model.design.KernelRole <em>Kernel Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kernel Role</em>'.
	 * @see org.mkworkbench.model.design.KernelRole
	 * @generated
	 */
	EEnum getKernelRole();

	/**
	 * Returns the meta object for enum '{@link org.mkworkbench.model.design.MessageType <em>Message Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Message Type</em>'.
	 * @see org.mkworkbench.model.design.MessageType
	 * @generated
	 */
	EEnum getMessageType();

	/**
	 * Returns the meta object for enum '{@link org.mkworkbench.model.design.TrafficPattern <em>Traffic Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Traffic Pattern</em>'.
	 * @see org.mkworkbench.model.design.TrafficPattern
	 * @generated
	 */
	EEnum getTrafficPattern();

	/**
	 * Returns the meta object for enum '{@link org.mkworkbench.model.design.VirtioKind <em>Virtio Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Virtio Kind</em>'.
	 * @see org.mkworkbench.model.design.VirtioKind
	 * @generated
	 */
	EEnum getVirtioKind();

	/**
	 * Returns the meta object for enum '{@link org.mkworkbench.model.design.StepAction <em>Step Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step Action</em>'.
	 * @see org.mkworkbench.model.design.StepAction
	 * @generated
	 */
	EEnum getStepAction();

	/**
	 * Returns the meta object for enum '{@link org.mkworkbench.model.design.WorkloadKind <em>Workload Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Workload Kind</em>'.
	 * @see org.mkworkbench.model.design.WorkloadKind
	 * @generated
	 */
	EEnum getWorkloadKind();

	/**
	 * Returns the meta object for enum '{@link org.mkworkbench.model.design.ShootdownProtocol <em>Shootdown Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Shootdown Protocol</em>'.
	 * @see org.mkworkbench.model.design.ShootdownProtocol
	 * @generated
	 */
	EEnum getShootdownProtocol();

	/**
	 * Returns the meta object for data type '{@link org.mkworkbench.model.Bounds <em>Bounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Place of a box in the diagram: x,y,width,height in pixels at 100 %.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Bounds</em>'.
	 * @see org.mkworkbench.model.Bounds
	 * @model instanceClass="org.mkworkbench.model.Bounds"
	 * @generated
	 */
	EDataType getBounds();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	DesignFactory getDesignFactory();

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
		 * The meta object literal for the '{@link org.mkworkbench.model.design.impl.DesignImpl <em>Design</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.impl.DesignImpl
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getDesign()
		 * @generated
		 */
		EClass DESIGN = eINSTANCE.getDesign();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN__NAME = eINSTANCE.getDesign_Name();

		/**
		 * The meta object literal for the '<em><b>Machine</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__MACHINE = eINSTANCE.getDesign_Machine();

		/**
		 * The meta object literal for the '<em><b>Plans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__PLANS = eINSTANCE.getDesign_Plans();

		/**
		 * The meta object literal for the '<em><b>Active Plan</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__ACTIVE_PLAN = eINSTANCE.getDesign_ActivePlan();

		/**
		 * The meta object literal for the '<em><b>Scenarios</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__SCENARIOS = eINSTANCE.getDesign_Scenarios();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.impl.PlanImpl <em>Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.impl.PlanImpl
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getPlan()
		 * @generated
		 */
		EClass PLAN = eINSTANCE.getPlan();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__NAME = eINSTANCE.getPlan_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__DESCRIPTION = eINSTANCE.getPlan_Description();

		/**
		 * The meta object literal for the '<em><b>Locked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__LOCKED = eINSTANCE.getPlan_Locked();

		/**
		 * The meta object literal for the '<em><b>Dialect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__DIALECT = eINSTANCE.getPlan_Dialect();

		/**
		 * The meta object literal for the '<em><b>Pool</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__POOL = eINSTANCE.getPlan_Pool();

		/**
		 * The meta object literal for the '<em><b>Host Kernel</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__HOST_KERNEL = eINSTANCE.getPlan_HostKernel();

		/**
		 * The meta object literal for the '<em><b>Kernels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__KERNELS = eINSTANCE.getPlan_Kernels();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__CHANNELS = eINSTANCE.getPlan_Channels();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.impl.PoolImpl <em>Pool</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.impl.PoolImpl
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getPool()
		 * @generated
		 */
		EClass POOL = eINSTANCE.getPool();

		/**
		 * The meta object literal for the '<em><b>Threads</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POOL__THREADS = eINSTANCE.getPool_Threads();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POOL__MEMORY = eINSTANCE.getPool_Memory();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POOL__DEVICES = eINSTANCE.getPool_Devices();

		/**
		 * The meta object literal for the '<em><b>Platform Devices</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POOL__PLATFORM_DEVICES = eINSTANCE.getPool_PlatformDevices();

		/**
		 * The meta object literal for the '<em><b>Llc Way Mask</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POOL__LLC_WAY_MASK = eINSTANCE.getPool_LlcWayMask();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.impl.MemoryGrantImpl <em>Memory Grant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.impl.MemoryGrantImpl
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getMemoryGrant()
		 * @generated
		 */
		EClass MEMORY_GRANT = eINSTANCE.getMemoryGrant();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMORY_GRANT__NODE = eINSTANCE.getMemoryGrant_Node();

		/**
		 * The meta object literal for the '<em><b>Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_GRANT__BYTES = eINSTANCE.getMemoryGrant_Bytes();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_GRANT__BASE = eINSTANCE.getMemoryGrant_Base();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.impl.KernelImpl <em>Kernel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.impl.KernelImpl
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getKernel()
		 * @generated
		 */
		EClass KERNEL = eINSTANCE.getKernel();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__NAME = eINSTANCE.getKernel_Name();

		/**
		 * The meta object literal for the '<em><b>Image</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__IMAGE = eINSTANCE.getKernel_Image();

		/**
		 * The meta object literal for the '<em><b>Command Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__COMMAND_LINE = eINSTANCE.getKernel_CommandLine();

		/**
		 * The meta object literal for the '<em><b>Bounds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__BOUNDS = eINSTANCE.getKernel_Bounds();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.impl.HostKernelImpl <em>Host Kernel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.impl.HostKernelImpl
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getHostKernel()
		 * @generated
		 */
		EClass HOST_KERNEL = eINSTANCE.getHostKernel();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.impl.SpawnedKernelImpl <em>Spawned Kernel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.impl.SpawnedKernelImpl
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getSpawnedKernel()
		 * @generated
		 */
		EClass SPAWNED_KERNEL = eINSTANCE.getSpawnedKernel();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAWNED_KERNEL__ID = eINSTANCE.getSpawnedKernel_Id();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAWNED_KERNEL__ROLE = eINSTANCE.getSpawnedKernel_Role();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAWNED_KERNEL__COLOUR = eINSTANCE.getSpawnedKernel_Colour();

		/**
		 * The meta object literal for the '<em><b>Threads</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPAWNED_KERNEL__THREADS = eINSTANCE.getSpawnedKernel_Threads();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPAWNED_KERNEL__MEMORY = eINSTANCE.getSpawnedKernel_Memory();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPAWNED_KERNEL__DEVICES = eINSTANCE.getSpawnedKernel_Devices();

		/**
		 * The meta object literal for the '<em><b>Platform Devices</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPAWNED_KERNEL__PLATFORM_DEVICES = eINSTANCE.getSpawnedKernel_PlatformDevices();

		/**
		 * The meta object literal for the '<em><b>Virtio Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPAWNED_KERNEL__VIRTIO_DEVICES = eINSTANCE.getSpawnedKernel_VirtioDevices();

		/**
		 * The meta object literal for the '<em><b>Llc Way Mask</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAWNED_KERNEL__LLC_WAY_MASK = eINSTANCE.getSpawnedKernel_LlcWayMask();

		/**
		 * The meta object literal for the '<em><b>Initrd</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAWNED_KERNEL__INITRD = eINSTANCE.getSpawnedKernel_Initrd();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.impl.VirtioDeviceImpl <em>Virtio Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.impl.VirtioDeviceImpl
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getVirtioDevice()
		 * @generated
		 */
		EClass VIRTIO_DEVICE = eINSTANCE.getVirtioDevice();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTIO_DEVICE__NAME = eINSTANCE.getVirtioDevice_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTIO_DEVICE__KIND = eINSTANCE.getVirtioDevice_Kind();

		/**
		 * The meta object literal for the '<em><b>Queues</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTIO_DEVICE__QUEUES = eINSTANCE.getVirtioDevice_Queues();

		/**
		 * The meta object literal for the '<em><b>Queue Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTIO_DEVICE__QUEUE_SIZE = eINSTANCE.getVirtioDevice_QueueSize();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.impl.ChannelImpl <em>Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.impl.ChannelImpl
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getChannel()
		 * @generated
		 */
		EClass CHANNEL = eINSTANCE.getChannel();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__NAME = eINSTANCE.getChannel_Name();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL__FROM = eINSTANCE.getChannel_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL__TO = eINSTANCE.getChannel_To();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__TYPE = eINSTANCE.getChannel_Type();

		/**
		 * The meta object literal for the '<em><b>Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__RATE = eINSTANCE.getChannel_Rate();

		/**
		 * The meta object literal for the '<em><b>Payload</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__PAYLOAD = eINSTANCE.getChannel_Payload();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__PATTERN = eINSTANCE.getChannel_Pattern();

		/**
		 * The meta object literal for the '<em><b>Burst Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__BURST_LENGTH = eINSTANCE.getChannel_BurstLength();

		/**
		 * The meta object literal for the '<em><b>Burst Gap Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__BURST_GAP_NANOS = eINSTANCE.getChannel_BurstGapNanos();

		/**
		 * The meta object literal for the '<em><b>Clients</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__CLIENTS = eINSTANCE.getChannel_Clients();

		/**
		 * The meta object literal for the '<em><b>Think Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__THINK_NANOS = eINSTANCE.getChannel_ThinkNanos();

		/**
		 * The meta object literal for the '<em><b>Service Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__SERVICE_NANOS = eINSTANCE.getChannel_ServiceNanos();

		/**
		 * The meta object literal for the '<em><b>Response Payload</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__RESPONSE_PAYLOAD = eINSTANCE.getChannel_ResponsePayload();

		/**
		 * The meta object literal for the '<em><b>Queue Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__QUEUE_SIZE = eINSTANCE.getChannel_QueueSize();

		/**
		 * The meta object literal for the '<em><b>Trace File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__TRACE_FILE = eINSTANCE.getChannel_TraceFile();

		/**
		 * The meta object literal for the '<em><b>Level Triggered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__LEVEL_TRIGGERED = eINSTANCE.getChannel_LevelTriggered();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.impl.ScenarioImpl <em>Scenario</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.impl.ScenarioImpl
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getScenario()
		 * @generated
		 */
		EClass SCENARIO = eINSTANCE.getScenario();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__NAME = eINSTANCE.getScenario_Name();

		/**
		 * The meta object literal for the '<em><b>Duration Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__DURATION_NANOS = eINSTANCE.getScenario_DurationNanos();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__SEED = eINSTANCE.getScenario_Seed();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__STEPS = eINSTANCE.getScenario_Steps();

		/**
		 * The meta object literal for the '<em><b>Workloads</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__WORKLOADS = eINSTANCE.getScenario_Workloads();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.impl.ScenarioStepImpl <em>Scenario Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.impl.ScenarioStepImpl
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getScenarioStep()
		 * @generated
		 */
		EClass SCENARIO_STEP = eINSTANCE.getScenarioStep();

		/**
		 * The meta object literal for the '<em><b>At Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_STEP__AT_NANOS = eINSTANCE.getScenarioStep_AtNanos();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_STEP__ACTION = eINSTANCE.getScenarioStep_Action();

		/**
		 * The meta object literal for the '<em><b>Kernel</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO_STEP__KERNEL = eINSTANCE.getScenarioStep_Kernel();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO_STEP__TARGET = eINSTANCE.getScenarioStep_Target();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO_STEP__CHANNEL = eINSTANCE.getScenarioStep_Channel();

		/**
		 * The meta object literal for the '<em><b>Thread</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO_STEP__THREAD = eINSTANCE.getScenarioStep_Thread();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO_STEP__DEVICE = eINSTANCE.getScenarioStep_Device();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_STEP__AMOUNT = eINSTANCE.getScenarioStep_Amount();

		/**
		 * The meta object literal for the '<em><b>Duration Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_STEP__DURATION_NANOS = eINSTANCE.getScenarioStep_DurationNanos();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.impl.WorkloadImpl <em>Workload</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.impl.WorkloadImpl
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getWorkload()
		 * @generated
		 */
		EClass WORKLOAD = eINSTANCE.getWorkload();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKLOAD__NAME = eINSTANCE.getWorkload_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKLOAD__KIND = eINSTANCE.getWorkload_Kind();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKLOAD__FROM = eINSTANCE.getWorkload_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKLOAD__TO = eINSTANCE.getWorkload_To();

		/**
		 * The meta object literal for the '<em><b>Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKLOAD__RATE = eINSTANCE.getWorkload_Rate();

		/**
		 * The meta object literal for the '<em><b>Payload</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKLOAD__PAYLOAD = eINSTANCE.getWorkload_Payload();

		/**
		 * The meta object literal for the '<em><b>Service Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKLOAD__SERVICE_NANOS = eINSTANCE.getWorkload_ServiceNanos();

		/**
		 * The meta object literal for the '<em><b>Missed Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKLOAD__MISSED_LIMIT = eINSTANCE.getWorkload_MissedLimit();

		/**
		 * The meta object literal for the '<em><b>Protocol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKLOAD__PROTOCOL = eINSTANCE.getWorkload_Protocol();

		/**
		 * The meta object literal for the '<em><b>Fan Out</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKLOAD__FAN_OUT = eINSTANCE.getWorkload_FanOut();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.Dialect <em>Dialect</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.Dialect
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getDialect()
		 * @generated
		 */
		EEnum DIALECT = eINSTANCE.getDialect();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.KernelRole <em>Kernel Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.KernelRole
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getKernelRole()
		 * @generated
		 */
		EEnum KERNEL_ROLE = eINSTANCE.getKernelRole();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.MessageType <em>Message Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.MessageType
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getMessageType()
		 * @generated
		 */
		EEnum MESSAGE_TYPE = eINSTANCE.getMessageType();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.TrafficPattern <em>Traffic Pattern</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.TrafficPattern
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getTrafficPattern()
		 * @generated
		 */
		EEnum TRAFFIC_PATTERN = eINSTANCE.getTrafficPattern();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.VirtioKind <em>Virtio Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.VirtioKind
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getVirtioKind()
		 * @generated
		 */
		EEnum VIRTIO_KIND = eINSTANCE.getVirtioKind();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.StepAction <em>Step Action</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.StepAction
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getStepAction()
		 * @generated
		 */
		EEnum STEP_ACTION = eINSTANCE.getStepAction();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.WorkloadKind <em>Workload Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.WorkloadKind
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getWorkloadKind()
		 * @generated
		 */
		EEnum WORKLOAD_KIND = eINSTANCE.getWorkloadKind();

		/**
		 * The meta object literal for the '{@link org.mkworkbench.model.design.ShootdownProtocol <em>Shootdown Protocol</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.design.ShootdownProtocol
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getShootdownProtocol()
		 * @generated
		 */
		EEnum SHOOTDOWN_PROTOCOL = eINSTANCE.getShootdownProtocol();

		/**
		 * The meta object literal for the '<em>Bounds</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mkworkbench.model.Bounds
		 * @see org.mkworkbench.model.design.impl.DesignPackageImpl#getBounds()
		 * @generated
		 */
		EDataType BOUNDS = eINSTANCE.getBounds();

	}

} //DesignPackage
