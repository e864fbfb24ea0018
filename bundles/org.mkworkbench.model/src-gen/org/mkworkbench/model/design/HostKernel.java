/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host Kernel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The kernel that booted the machine; owns everything not given to the pool; id 0.
 * <!-- end-model-doc -->
 *
 *
 * @see org.mkworkbench.model.design.DesignPackage#getHostKernel()
 * @model
 * @generated
 */
public interface HostKernel extends Kernel {
} // HostKernel
