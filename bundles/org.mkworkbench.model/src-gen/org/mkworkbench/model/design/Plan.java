/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design;

import org.eclipse.emf.common.util.EList;

import org.mkworkbench.model.machine.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One way to partition the machine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.Plan#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Plan#getDescription <em>Description</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Plan#isLocked <em>Locked</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Plan#getDialect <em>Dialect</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Plan#getPool <em>Pool</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Plan#getHostKernel <em>Host Kernel</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Plan#getKernels <em>Kernels</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Plan#getChannels <em>Channels</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.design.DesignPackage#getPlan()
 * @model
 * @generated
 */
public interface Plan extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.mkworkbench.model.design.DesignPackage#getPlan_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Plan#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.mkworkbench.model.design.DesignPackage#getPlan_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Plan#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locked</em>' attribute.
	 * @see #setLocked(boolean)
	 * @see org.mkworkbench.model.design.DesignPackage#getPlan_Locked()
	 * @model
	 * @generated
	 */
	boolean isLocked();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Plan#isLocked <em>Locked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locked</em>' attribute.
	 * @see #isLocked()
	 * @generated
	 */
	void setLocked(boolean value);

	/**
	 * Returns the value of the '<em><b>Dialect</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mkworkbench.model.design.Dialect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dialect</em>' attribute.
	 * @see org.mkworkbench.model.design.Dialect
	 * @see #setDialect(Dialect)
	 * @see org.mkworkbench.model.design.DesignPackage#getPlan_Dialect()
	 * @model
	 * @generated
	 */
	Dialect getDialect();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Plan#getDialect <em>Dialect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dialect</em>' attribute.
	 * @see org.mkworkbench.model.design.Dialect
	 * @see #getDialect()
	 * @generated
	 */
	void setDialect(Dialect value);

	/**
	 * Returns the value of the '<em><b>Pool</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pool</em>' containment reference.
	 * @see #setPool(Pool)
	 * @see org.mkworkbench.model.design.DesignPackage#getPlan_Pool()
	 * @model containment="true"
	 * @generated
	 */
	Pool getPool();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Plan#getPool <em>Pool</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pool</em>' containment reference.
	 * @see #getPool()
	 * @generated
	 */
	void setPool(Pool value);

	/**
	 * Returns the value of the '<em><b>Host Kernel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host Kernel</em>' containment reference.
	 * @see #setHostKernel(HostKernel)
	 * @see org.mkworkbench.model.design.DesignPackage#getPlan_HostKernel()
	 * @model containment="true"
	 * @generated
	 */
	HostKernel getHostKernel();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Plan#getHostKernel <em>Host Kernel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host Kernel</em>' containment reference.
	 * @see #getHostKernel()
	 * @generated
	 */
	void setHostKernel(HostKernel value);

	/**
	 * Returns the value of the '<em><b>Kernels</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.design.SpawnedKernel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kernels</em>' containment reference list.
	 * @see org.mkworkbench.model.design.DesignPackage#getPlan_Kernels()
	 * @model containment="true"
	 * @generated
	 */
	EList<SpawnedKernel> getKernels();

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.design.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channels</em>' containment reference list.
	 * @see org.mkworkbench.model.design.DesignPackage#getPlan_Channels()
	 * @model containment="true"
	 * @generated
	 */
	EList<Channel> getChannels();

} // Plan
