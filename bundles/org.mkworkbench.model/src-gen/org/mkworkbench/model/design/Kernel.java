/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design;

import org.mkworkbench.model.Bounds;

import org.mkworkbench.model.machine.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kernel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The host kernel or a spawned kernel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.Kernel#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Kernel#getImage <em>Image</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Kernel#getCommandLine <em>Command Line</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Kernel#getBounds <em>Bounds</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.design.DesignPackage#getKernel()
 * @model abstract="true"
 * @generated
 */
public interface Kernel extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.mkworkbench.model.design.DesignPackage#getKernel_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Kernel#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Image</em>' attribute.
	 * @see #setImage(String)
	 * @see org.mkworkbench.model.design.DesignPackage#getKernel_Image()
	 * @model
	 * @generated
	 */
	String getImage();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Kernel#getImage <em>Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image</em>' attribute.
	 * @see #getImage()
	 * @generated
	 */
	void setImage(String value);

	/**
	 * Returns the value of the '<em><b>Command Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Command Line</em>' attribute.
	 * @see #setCommandLine(String)
	 * @see org.mkworkbench.model.design.DesignPackage#getKernel_CommandLine()
	 * @model
	 * @generated
	 */
	String getCommandLine();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Kernel#getCommandLine <em>Command Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Command Line</em>' attribute.
	 * @see #getCommandLine()
	 * @generated
	 */
	void setCommandLine(String value);

	/**
	 * Returns the value of the '<em><b>Bounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Null: placed by the diagram.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bounds</em>' attribute.
	 * @see #setBounds(Bounds)
	 * @see org.mkworkbench.model.design.DesignPackage#getKernel_Bounds()
	 * @model dataType="org.mkworkbench.model.design.Bounds"
	 * @generated
	 */
	Bounds getBounds();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Kernel#getBounds <em>Bounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bounds</em>' attribute.
	 * @see #getBounds()
	 * @generated
	 */
	void setBounds(Bounds value);

} // Kernel
