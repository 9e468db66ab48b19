import { mount } from '../view/mount.tsx'

mount({ beside: false })
