/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Core</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A core.
 * <!-- end-model-doc -->
 *
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getCore()
 * @model
 * @generated
 */
public interface Core extends TopologyObject {
} // Core
