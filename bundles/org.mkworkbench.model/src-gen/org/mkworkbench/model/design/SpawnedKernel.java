/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design;

import org.eclipse.emf.common.util.EList;

import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Spawned Kernel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One further Linux kernel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.SpawnedKernel#getId <em>Id</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.SpawnedKernel#getRole <em>Role</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.SpawnedKernel#getColour <em>Colour</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.SpawnedKernel#getThreads <em>Threads</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.SpawnedKernel#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.SpawnedKernel#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.SpawnedKernel#getPlatformDevices <em>Platform Devices</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.SpawnedKernel#getVirtioDevices <em>Virtio Devices</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.SpawnedKernel#getLlcWayMask <em>Llc Way Mask</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.SpawnedKernel#getInitrd <em>Initrd</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.design.DesignPackage#getSpawnedKernel()
 * @model
 * @generated
 */
public interface SpawnedKernel extends Kernel {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1..511; null while unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(Integer)
	 * @see org.mkworkbench.model.design.DesignPackage#getSpawnedKernel_Id()
	 * @model
	 * @generated
	 */
	Integer getId();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.SpawnedKernel#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(Integer value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mkworkbench.model.design.KernelRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.mkworkbench.model.design.KernelRole
	 * @see #setRole(KernelRole)
	 * @see org.mkworkbench.model.design.DesignPackage#getSpawnedKernel_Role()
	 * @model
	 * @generated
	 */
	KernelRole getRole();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.SpawnedKernel#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.mkworkbench.model.design.KernelRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(KernelRole value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Slot in the ownership palette, from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(int)
	 * @see org.mkworkbench.model.design.DesignPackage#getSpawnedKernel_Colour()
	 * @model
	 * @generated
	 */
	int getColour();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.SpawnedKernel#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(int value);

	/**
	 * Returns the value of the '<em><b>Threads</b></em>' reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.HardwareThread}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ordered: the first is the boot CPU and IPI target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threads</em>' reference list.
	 * @see org.mkworkbench.model.design.DesignPackage#getSpawnedKernel_Threads()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<HardwareThread> getThreads();

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.design.MemoryGrant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory</em>' containment reference list.
	 * @see org.mkworkbench.model.design.DesignPackage#getSpawnedKernel_Memory()
	 * @model containment="true"
	 * @generated
	 */
	EList<MemoryGrant> getMemory();

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.PciDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Devices</em>' reference list.
	 * @see org.mkworkbench.model.design.DesignPackage#getSpawnedKernel_Devices()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<PciDevice> getDevices();

	/**
	 * Returns the value of the '<em><b>Platform Devices</b></em>' reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.PlatformDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Platform Devices</em>' reference list.
	 * @see org.mkworkbench.model.design.DesignPackage#getSpawnedKernel_PlatformDevices()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<PlatformDevice> getPlatformDevices();

	/**
	 * Returns the value of the '<em><b>Virtio Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.design.VirtioDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Virtio Devices</em>' containment reference list.
	 * @see org.mkworkbench.model.design.DesignPackage#getSpawnedKernel_VirtioDevices()
	 * @model containment="true"
	 * @generated
	 */
	EList<VirtioDevice> getVirtioDevices();

	/**
	 * Returns the value of the '<em><b>Llc Way Mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last-level cache ways, bit per way; null: not partitioned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Llc Way Mask</em>' attribute.
	 * @see #setLlcWayMask(Long)
	 * @see org.mkworkbench.model.design.DesignPackage#getSpawnedKernel_LlcWayMask()
	 * @model
	 * @generated
	 */
	Long getLlcWayMask();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.SpawnedKernel#getLlcWayMask <em>Llc Way Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Llc Way Mask</em>' attribute.
	 * @see #getLlcWayMask()
	 * @generated
	 */
	void setLlcWayMask(Long value);

	/**
	 * Returns the value of the '<em><b>Initrd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Initrd</em>' attribute.
	 * @see #setInitrd(String)
	 * @see org.mkworkbench.model.design.DesignPackage#getSpawnedKernel_Initrd()
	 * @model
	 * @generated
	 */
	String getInitrd();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.SpawnedKernel#getInitrd <em>Initrd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initrd</em>' attribute.
	 * @see #getInitrd()
	 * @generated
	 */
	void setInitrd(String value);

} // SpawnedKernel
