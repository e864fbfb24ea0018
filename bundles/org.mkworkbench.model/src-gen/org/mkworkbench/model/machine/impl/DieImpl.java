/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine.impl;

import org.eclipse.emf.ecore.EClass;

import org.mkworkbench.model.machine.Die;
import org.mkworkbench.model.machine.MachinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Die</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class DieImpl extends TopologyObjectImpl implements Die {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DieImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MachinePackage.Literals.DIE;
	}

} //DieImpl
