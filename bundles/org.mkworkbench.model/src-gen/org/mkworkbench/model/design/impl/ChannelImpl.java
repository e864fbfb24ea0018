/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.MessageType;
import org.mkworkbench.model.design.TrafficPattern;

import org.mkworkbench.model.machine.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Channel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.impl.ChannelImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ChannelImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ChannelImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ChannelImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ChannelImpl#getRate <em>Rate</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ChannelImpl#getPayload <em>Payload</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ChannelImpl#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ChannelImpl#getBurstLength <em>Burst Length</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ChannelImpl#getBurstGapNanos <em>Burst Gap Nanos</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ChannelImpl#getClients <em>Clients</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ChannelImpl#getThinkNanos <em>Think Nanos</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ChannelImpl#getServiceNanos <em>Service Nanos</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ChannelImpl#getResponsePayload <em>Response Payload</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ChannelImpl#getQueueSize <em>Queue Size</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ChannelImpl#getTraceFile <em>Trace File</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.impl.ChannelImpl#isLevelTriggered <em>Level Triggered</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChannelImpl extends ElementImpl implements Channel {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected Kernel from;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected Kernel to;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final MessageType TYPE_EDEFAULT = MessageType.USER;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected MessageType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRate() <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRate()
	 * @generated
	 * @ordered
	 */
	protected static final double RATE_EDEFAULT = 1000.0;

	/**
	 * The cached value of the '{@link #getRate() <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRate()
	 * @generated
	 * @ordered
	 */
	protected double rate = RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPayload() <em>Payload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPayload()
	 * @generated
	 * @ordered
	 */
	protected static final int PAYLOAD_EDEFAULT = 64;

	/**
	 * The cached value of the '{@link #getPayload() <em>Payload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPayload()
	 * @generated
	 * @ordered
	 */
	protected int payload = PAYLOAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected static final TrafficPattern PATTERN_EDEFAULT = TrafficPattern.CONSTANT;

	/**
	 * The cached value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected TrafficPattern pattern = PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #getBurstLength() <em>Burst Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBurstLength()
	 * @generated
	 * @ordered
	 */
	protected static final int BURST_LENGTH_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getBurstLength() <em>Burst Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBurstLength()
	 * @generated
	 * @ordered
	 */
	protected int burstLength = BURST_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getBurstGapNanos() <em>Burst Gap Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBurstGapNanos()
	 * @generated
	 * @ordered
	 */
	protected static final long BURST_GAP_NANOS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBurstGapNanos() <em>Burst Gap Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBurstGapNanos()
	 * @generated
	 * @ordered
	 */
	protected long burstGapNanos = BURST_GAP_NANOS_EDEFAULT;

	/**
	 * The default value of the '{@link #getClients() <em>Clients</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClients()
	 * @generated
	 * @ordered
	 */
	protected static final int CLIENTS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getClients() <em>Clients</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClients()
	 * @generated
	 * @ordered
	 */
	protected int clients = CLIENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getThinkNanos() <em>Think Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThinkNanos()
	 * @generated
	 * @ordered
	 */
	protected static final long THINK_NANOS_EDEFAULT = 1000000L;

	/**
	 * The cached value of the '{@link #getThinkNanos() <em>Think Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThinkNanos()
	 * @generated
	 * @ordered
	 */
	protected long thinkNanos = THINK_NANOS_EDEFAULT;

	/**
	 * The default value of the '{@link #getServiceNanos() <em>Service Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceNanos()
	 * @generated
	 * @ordered
	 */
	protected static final long SERVICE_NANOS_EDEFAULT = 2000L;

	/**
	 * The cached value of the '{@link #getServiceNanos() <em>Service Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceNanos()
	 * @generated
	 * @ordered
	 */
	protected long serviceNanos = SERVICE_NANOS_EDEFAULT;

	/**
	 * The default value of the '{@link #getResponsePayload() <em>Response Payload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsePayload()
	 * @generated
	 * @ordered
	 */
	protected static final int RESPONSE_PAYLOAD_EDEFAULT = 64;

	/**
	 * The cached value of the '{@link #getResponsePayload() <em>Response Payload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsePayload()
	 * @generated
	 * @ordered
	 */
	protected int responsePayload = RESPONSE_PAYLOAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getQueueSize() <em>Queue Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueueSize()
	 * @generated
	 * @ordered
	 */
	protected static final int QUEUE_SIZE_EDEFAULT = 256;

	/**
	 * The cached value of the '{@link #getQueueSize() <em>Queue Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueueSize()
	 * @generated
	 * @ordered
	 */
	protected int queueSize = QUEUE_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTraceFile() <em>Trace File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraceFile()
	 * @generated
	 * @ordered
	 */
	protected static final String TRACE_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTraceFile() <em>Trace File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraceFile()
	 * @generated
	 * @ordered
	 */
	protected String traceFile = TRACE_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #isLevelTriggered() <em>Level Triggered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLevelTriggered()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LEVEL_TRIGGERED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLevelTriggered() <em>Level Triggered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLevelTriggered()
	 * @generated
	 * @ordered
	 */
	protected boolean levelTriggered = LEVEL_TRIGGERED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChannelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DesignPackage.Literals.CHANNEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CHANNEL__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kernel getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(Kernel newFrom) {
		Kernel oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CHANNEL__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kernel getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(Kernel newTo) {
		Kernel oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CHANNEL__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MessageType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(MessageType newType) {
		MessageType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CHANNEL__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRate() {
		return rate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRate(double newRate) {
		double oldRate = rate;
		rate = newRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CHANNEL__RATE, oldRate, rate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPayload() {
		return payload;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPayload(int newPayload) {
		int oldPayload = payload;
		payload = newPayload;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CHANNEL__PAYLOAD, oldPayload, payload));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TrafficPattern getPattern() {
		return pattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPattern(TrafficPattern newPattern) {
		TrafficPattern oldPattern = pattern;
		pattern = newPattern == null ? PATTERN_EDEFAULT : newPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CHANNEL__PATTERN, oldPattern, pattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBurstLength() {
		return burstLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBurstLength(int newBurstLength) {
		int oldBurstLength = burstLength;
		burstLength = newBurstLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CHANNEL__BURST_LENGTH, oldBurstLength, burstLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBurstGapNanos() {
		return burstGapNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBurstGapNanos(long newBurstGapNanos) {
		long oldBurstGapNanos = burstGapNanos;
		burstGapNanos = newBurstGapNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CHANNEL__BURST_GAP_NANOS, oldBurstGapNanos, burstGapNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getClients() {
		return clients;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClients(int newClients) {
		int oldClients = clients;
		clients = newClients;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CHANNEL__CLIENTS, oldClients, clients));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getThinkNanos() {
		return thinkNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThinkNanos(long newThinkNanos) {
		long oldThinkNanos = thinkNanos;
		thinkNanos = newThinkNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CHANNEL__THINK_NANOS, oldThinkNanos, thinkNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getServiceNanos() {
		return serviceNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServiceNanos(long newServiceNanos) {
		long oldServiceNanos = serviceNanos;
		serviceNanos = newServiceNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CHANNEL__SERVICE_NANOS, oldServiceNanos, serviceNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getResponsePayload() {
		return responsePayload;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsePayload(int newResponsePayload) {
		int oldResponsePayload = responsePayload;
		responsePayload = newResponsePayload;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CHANNEL__RESPONSE_PAYLOAD, oldResponsePayload, responsePayload));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getQueueSize() {
		return queueSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQueueSize(int newQueueSize) {
		int oldQueueSize = queueSize;
		queueSize = newQueueSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CHANNEL__QUEUE_SIZE, oldQueueSize, queueSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTraceFile() {
		return traceFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTraceFile(String newTraceFile) {
		String oldTraceFile = traceFile;
		traceFile = newTraceFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CHANNEL__TRACE_FILE, oldTraceFile, traceFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLevelTriggered() {
		return levelTriggered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevelTriggered(boolean newLevelTriggered) {
		boolean oldLevelTriggered = levelTriggered;
		levelTriggered = newLevelTriggered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CHANNEL__LEVEL_TRIGGERED, oldLevelTriggered, levelTriggered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DesignPackage.CHANNEL__NAME:
				return getName();
			case DesignPackage.CHANNEL__FROM:
				return getFrom();
			case DesignPackage.CHANNEL__TO:
				return getTo();
			case DesignPackage.CHANNEL__TYPE:
				return getType();
			case DesignPackage.CHANNEL__RATE:
				return getRate();
			case DesignPackage.CHANNEL__PAYLOAD:
				return getPayload();
			case DesignPackage.CHANNEL__PATTERN:
				return getPattern();
			case DesignPackage.CHANNEL__BURST_LENGTH:
				return getBurstLength();
			case DesignPackage.CHANNEL__BURST_GAP_NANOS:
				return getBurstGapNanos();
			case DesignPackage.CHANNEL__CLIENTS:
				return getClients();
			case DesignPackage.CHANNEL__THINK_NANOS:
				return getThinkNanos();
			case DesignPackage.CHANNEL__SERVICE_NANOS:
				return getServiceNanos();
			case DesignPackage.CHANNEL__RESPONSE_PAYLOAD:
				return getResponsePayload();
			case DesignPackage.CHANNEL__QUEUE_SIZE:
				return getQueueSize();
			case DesignPackage.CHANNEL__TRACE_FILE:
				return getTraceFile();
			case DesignPackage.CHANNEL__LEVEL_TRIGGERED:
				return isLevelTriggered();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DesignPackage.CHANNEL__NAME:
				setName((String)newValue);
				return;
			case DesignPackage.CHANNEL__FROM:
				setFrom((Kernel)newValue);
				return;
			case DesignPackage.CHANNEL__TO:
				setTo((Kernel)newValue);
				return;
			case DesignPackage.CHANNEL__TYPE:
				setType((MessageType)newValue);
				return;
			case DesignPackage.CHANNEL__RATE:
				setRate((Double)newValue);
				return;
			case DesignPackage.CHANNEL__PAYLOAD:
				setPayload((Integer)newValue);
				return;
			case DesignPackage.CHANNEL__PATTERN:
				setPattern((TrafficPattern)newValue);
				return;
			case DesignPackage.CHANNEL__BURST_LENGTH:
				setBurstLength((Integer)newValue);
				return;
			case DesignPackage.CHANNEL__BURST_GAP_NANOS:
				setBurstGapNanos((Long)newValue);
				return;
			case DesignPackage.CHANNEL__CLIENTS:
				setClients((Integer)newValue);
				return;
			case DesignPackage.CHANNEL__THINK_NANOS:
				setThinkNanos((Long)newValue);
				return;
			case DesignPackage.CHANNEL__SERVICE_NANOS:
				setServiceNanos((Long)newValue);
				return;
			case DesignPackage.CHANNEL__RESPONSE_PAYLOAD:
				setResponsePayload((Integer)newValue);
				return;
			case DesignPackage.CHANNEL__QUEUE_SIZE:
				setQueueSize((Integer)newValue);
				return;
			case DesignPackage.CHANNEL__TRACE_FILE:
				setTraceFile((String)newValue);
				return;
			case DesignPackage.CHANNEL__LEVEL_TRIGGERED:
				setLevelTriggered((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case DesignPackage.CHANNEL__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DesignPackage.CHANNEL__FROM:
				setFrom((Kernel)null);
				return;
			case DesignPackage.CHANNEL__TO:
				setTo((Kernel)null);
				return;
			case DesignPackage.CHANNEL__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DesignPackage.CHANNEL__RATE:
				setRate(RATE_EDEFAULT);
				return;
			case DesignPackage.CHANNEL__PAYLOAD:
				setPayload(PAYLOAD_EDEFAULT);
				return;
			case DesignPackage.CHANNEL__PATTERN:
				setPattern(PATTERN_EDEFAULT);
				return;
			case DesignPackage.CHANNEL__BURST_LENGTH:
				setBurstLength(BURST_LENGTH_EDEFAULT);
				return;
			case DesignPackage.CHANNEL__BURST_GAP_NANOS:
				setBurstGapNanos(BURST_GAP_NANOS_EDEFAULT);
				return;
			case DesignPackage.CHANNEL__CLIENTS:
				setClients(CLIENTS_EDEFAULT);
				return;
			case DesignPackage.CHANNEL__THINK_NANOS:
				setThinkNanos(THINK_NANOS_EDEFAULT);
				return;
			case DesignPackage.CHANNEL__SERVICE_NANOS:
				setServiceNanos(SERVICE_NANOS_EDEFAULT);
				return;
			case DesignPackage.CHANNEL__RESPONSE_PAYLOAD:
				setResponsePayload(RESPONSE_PAYLOAD_EDEFAULT);
				return;
			case DesignPackage.CHANNEL__QUEUE_SIZE:
				setQueueSize(QUEUE_SIZE_EDEFAULT);
				return;
			case DesignPackage.CHANNEL__TRACE_FILE:
				setTraceFile(TRACE_FILE_EDEFAULT);
				return;
			case DesignPackage.CHANNEL__LEVEL_TRIGGERED:
				setLevelTriggered(LEVEL_TRIGGERED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case DesignPackage.CHANNEL__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DesignPackage.CHANNEL__FROM:
				return from != null;
			case DesignPackage.CHANNEL__TO:
				return to != null;
			case DesignPackage.CHANNEL__TYPE:
				return type != TYPE_EDEFAULT;
			case DesignPackage.CHANNEL__RATE:
				return rate != RATE_EDEFAULT;
			case DesignPackage.CHANNEL__PAYLOAD:
				return payload != PAYLOAD_EDEFAULT;
			case DesignPackage.CHANNEL__PATTERN:
				return pattern != PATTERN_EDEFAULT;
			case DesignPackage.CHANNEL__BURST_LENGTH:
				return burstLength != BURST_LENGTH_EDEFAULT;
			case DesignPackage.CHANNEL__BURST_GAP_NANOS:
				return burstGapNanos != BURST_GAP_NANOS_EDEFAULT;
			case DesignPackage.CHANNEL__CLIENTS:
				return clients != CLIENTS_EDEFAULT;
			case DesignPackage.CHANNEL__THINK_NANOS:
				return thinkNanos != THINK_NANOS_EDEFAULT;
			case DesignPackage.CHANNEL__SERVICE_NANOS:
				return serviceNanos != SERVICE_NANOS_EDEFAULT;
			case DesignPackage.CHANNEL__RESPONSE_PAYLOAD:
				return responsePayload != RESPONSE_PAYLOAD_EDEFAULT;
			case DesignPackage.CHANNEL__QUEUE_SIZE:
				return queueSize != QUEUE_SIZE_EDEFAULT;
			case DesignPackage.CHANNEL__TRACE_FILE:
				return TRACE_FILE_EDEFAULT == null ? traceFile != null : !TRACE_FILE_EDEFAULT.equals(traceFile);
			case DesignPackage.CHANNEL__LEVEL_TRIGGERED:
				return levelTriggered != LEVEL_TRIGGERED_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", type: ");
		result.append(type);
		result.append(", rate: ");
		result.append(rate);
		result.append(", payload: ");
		result.append(payload);
		result.append(", pattern: ");
		result.append(pattern);
		result.append(", burstLength: ");
		result.append(burstLength);
		result.append(", burstGapNanos: ");
		result.append(burstGapNanos);
		result.append(", clients: ");
		result.append(clients);
		result.append(", thinkNanos: ");
		result.append(thinkNanos);
		result.append(", serviceNanos: ");
		result.append(serviceNanos);
		result.append(", responsePayload: ");
		result.append(responsePayload);
		result.append(", queueSize: ");
		result.append(queueSize);
		result.append(", traceFile: ");
		result.append(traceFile);
		result.append(", levelTriggered: ");
		result.append(levelTriggered);
		result.append(')');
		return result.toString();
	}

} //ChannelImpl
