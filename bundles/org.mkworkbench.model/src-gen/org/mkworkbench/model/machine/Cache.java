/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cache</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A CPU cache.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.Cache#getLevel <em>Level</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Cache#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Cache#getSize <em>Size</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Cache#getLineSize <em>Line Size</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Cache#getWays <em>Ways</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Cache#getSharedWays <em>Shared Ways</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.Cache#getInclusive <em>Inclusive</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getCache()
 * @model
 * @generated
 */
public interface Cache extends TopologyObject {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(int)
	 * @see org.mkworkbench.model.machine.MachinePackage#getCache_Level()
	 * @model
	 * @generated
	 */
	int getLevel();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.Cache#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(int value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mkworkbench.model.machine.CacheKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.mkworkbench.model.machine.CacheKind
	 * @see #setKind(CacheKind)
	 * @see org.mkworkbench.model.machine.MachinePackage#getCache_Kind()
	 * @model
	 * @generated
	 */
	CacheKind getKind();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.Cache#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.mkworkbench.model.machine.CacheKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CacheKind value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Long)
	 * @see org.mkworkbench.model.machine.MachinePackage#getCache_Size()
	 * @model
	 * @generated
	 */
	Long getSize();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.Cache#getSize <em>Size</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * Bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line Size</em>' attribute.
	 * @see #setLineSize(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getCache_LineSize()
	 * @model
	 * @generated
	 */
	Integer getLineSize();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.Cache#getLineSize <em>Line Size</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * -1: fully associative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ways</em>' attribute.
	 * @see #setWays(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getCache_Ways()
	 * @model
	 * @generated
	 */
	Integer getWays();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.Cache#getWays <em>Ways</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ways</em>' attribute.
	 * @see #getWays()
	 * @generated
	 */
	void setWays(Integer value);

	/**
	 * Returns the value of the '<em><b>Shared Ways</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bit per way that devices write into as well, such as Intel DDIO; shareable_bits of resctrl. Null: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shared Ways</em>' attribute.
	 * @see #setSharedWays(Long)
	 * @see org.mkworkbench.model.machine.MachinePackage#getCache_SharedWays()
	 * @model
	 * @generated
	 */
	Long getSharedWays();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.Cache#getSharedWays <em>Shared Ways</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shared Ways</em>' attribute.
	 * @see #getSharedWays()
	 * @generated
	 */
	void setSharedWays(Long value);

	/**
	 * Returns the value of the '<em><b>Inclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inclusive</em>' attribute.
	 * @see #setInclusive(Boolean)
	 * @see org.mkworkbench.model.machine.MachinePackage#getCache_Inclusive()
	 * @model
	 * @generated
	 */
	Boolean getInclusive();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.Cache#getInclusive <em>Inclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inclusive</em>' attribute.
	 * @see #getInclusive()
	 * @generated
	 */
	void setInclusive(Boolean value);

} // Cache
