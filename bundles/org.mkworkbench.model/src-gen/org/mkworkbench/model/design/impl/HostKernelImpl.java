/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design.impl;

import org.eclipse.emf.ecore.EClass;

import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.HostKernel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Host Kernel</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class HostKernelImpl extends KernelImpl implements HostKernel {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HostKernelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DesignPackage.Literals.HOST_KERNEL;
	}

} //HostKernelImpl
