/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Die</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A die inside a package.
 * <!-- end-model-doc -->
 *
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getDie()
 * @model
 * @generated
 */
public interface Die extends TopologyObject {
} // Die
