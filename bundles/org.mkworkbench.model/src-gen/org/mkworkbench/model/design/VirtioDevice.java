/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design;

import org.mkworkbench.model.machine.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtio Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A paravirtual device of a kernel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.VirtioDevice#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.VirtioDevice#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.VirtioDevice#getQueues <em>Queues</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.VirtioDevice#getQueueSize <em>Queue Size</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.design.DesignPackage#getVirtioDevice()
 * @model
 * @generated
 */
public interface VirtioDevice extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.mkworkbench.model.design.DesignPackage#getVirtioDevice_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.VirtioDevice#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mkworkbench.model.design.VirtioKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.mkworkbench.model.design.VirtioKind
	 * @see #setKind(VirtioKind)
	 * @see org.mkworkbench.model.design.DesignPackage#getVirtioDevice_Kind()
	 * @model
	 * @generated
	 */
	VirtioKind getKind();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.VirtioDevice#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.mkworkbench.model.design.VirtioKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(VirtioKind value);

	/**
	 * Returns the value of the '<em><b>Queues</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Queues</em>' attribute.
	 * @see #setQueues(int)
	 * @see org.mkworkbench.model.design.DesignPackage#getVirtioDevice_Queues()
	 * @model default="1"
	 * @generated
	 */
	int getQueues();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.VirtioDevice#getQueues <em>Queues</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Queues</em>' attribute.
	 * @see #getQueues()
	 * @generated
	 */
	void setQueues(int value);

	/**
	 * Returns the value of the '<em><b>Queue Size</b></em>' attribute.
	 * The default value is <code>"256"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Queue Size</em>' attribute.
	 * @see #setQueueSize(int)
	 * @see org.mkworkbench.model.design.DesignPackage#getVirtioDevice_QueueSize()
	 * @model default="256"
	 * @generated
	 */
	int getQueueSize();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.VirtioDevice#getQueueSize <em>Queue Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Queue Size</em>' attribute.
	 * @see #getQueueSize()
	 * @generated
	 */
	void setQueueSize(int value);

} // VirtioDevice
