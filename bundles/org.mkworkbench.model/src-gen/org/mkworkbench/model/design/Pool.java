/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design;

import org.eclipse.emf.common.util.EList;

import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pool</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the host has given up and no kernel holds: the spare part of the pool.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.Pool#getThreads <em>Threads</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Pool#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Pool#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Pool#getPlatformDevices <em>Platform Devices</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Pool#getLlcWayMask <em>Llc Way Mask</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.design.DesignPackage#getPool()
 * @model
 * @generated
 */
public interface Pool extends Element {
	/**
	 * Returns the value of the '<em><b>Threads</b></em>' reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.HardwareThread}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spare CPUs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threads</em>' reference list.
	 * @see org.mkworkbench.model.design.DesignPackage#getPool_Threads()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<HardwareThread> getThreads();

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.design.MemoryGrant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spare memory per NUMA node.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory</em>' containment reference list.
	 * @see org.mkworkbench.model.design.DesignPackage#getPool_Memory()
	 * @model containment="true"
	 * @generated
	 */
	EList<MemoryGrant> getMemory();

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.PciDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spare devices.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' reference list.
	 * @see org.mkworkbench.model.design.DesignPackage#getPool_Devices()
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
	 * @see org.mkworkbench.model.design.DesignPackage#getPool_PlatformDevices()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<PlatformDevice> getPlatformDevices();

	/**
	 * Returns the value of the '<em><b>Llc Way Mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last-level cache ways given to the pool, bit per way, a superset of the kernels'; null: the ways that kernels have.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Llc Way Mask</em>' attribute.
	 * @see #setLlcWayMask(Long)
	 * @see org.mkworkbench.model.design.DesignPackage#getPool_LlcWayMask()
	 * @model
	 * @generated
	 */
	Long getLlcWayMask();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Pool#getLlcWayMask <em>Llc Way Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Llc Way Mask</em>' attribute.
	 * @see #getLlcWayMask()
	 * @generated
	 */
	void setLlcWayMask(Long value);

} // Pool
