/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory Side Cache</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cache in front of a NUMA node's memory.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.MemorySideCache#getLevel <em>Level</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.MemorySideCache#getSize <em>Size</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.MemorySideCache#getLineSize <em>Line Size</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.MemorySideCache#getWays <em>Ways</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getMemorySideCache()
 * @model
 * @generated
 */
public interface MemorySideCache extends SourcedElement {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(int)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMemorySideCache_Level()
	 * @model
	 * @generated
	 */
	int getLevel();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.MemorySideCache#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(int value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Long)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMemorySideCache_Size()
	 * @model
	 * @generated
	 */
	Long getSize();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.MemorySideCache#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Long value);

	/**
	 * Returns the value of the '<em><b>Line Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Line Size</em>' attribute.
	 * @see #setLineSize(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMemorySideCache_LineSize()
	 * @model
	 * @generated
	 */
	Integer getLineSize();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.MemorySideCache#getLineSize <em>Line Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line Size</em>' attribute.
	 * @see #getLineSize()
	 * @generated
	 */
	void setLineSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Ways</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ways</em>' attribute.
	 * @see #setWays(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMemorySideCache_Ways()
	 * @model
	 * @generated
	 */
	Integer getWays();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.MemorySideCache#getWays <em>Ways</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ways</em>' attribute.
	 * @see #getWays()
	 * @generated
	 */
	void setWays(Integer value);

} // MemorySideCache
